/** What holds for every process model in {@code processes}, and what is made from them. */
@NullMarked
package org.roundtable.process.guard;

import org.jspecify.annotations.NullMarked;
