/** The manager's side: finding instances, looking at one without changing anything, and verifying its record. */
@NullMarked
package org.roundtable.assurance;

import org.jspecify.annotations.NullMarked;
