/** What is so now and takes more than one entry to know, derived by pure functions in one place. */
@NullMarked
package org.roundtable.casefile.state;

import org.jspecify.annotations.NullMarked;
