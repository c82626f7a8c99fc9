/** Fixtures that speak, for the tests of every package. */
@NullMarked
package org.roundtable.testing;

import org.jspecify.annotations.NullMarked;
