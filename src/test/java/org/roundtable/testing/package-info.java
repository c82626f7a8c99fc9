/** What the tests of every package share: fixtures that speak, and databases to run on. */
@NullMarked
package org.roundtable.testing;

import org.jspecify.annotations.NullMarked;
