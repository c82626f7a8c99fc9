/** A small host of our own, so that anybody can try Roundtable with one command. */
@NullMarked
package org.roundtable.standalone;

import org.jspecify.annotations.NullMarked;
