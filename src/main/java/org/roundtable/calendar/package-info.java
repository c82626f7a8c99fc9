/** Working days and hours of the four nations, with what an organisation adds to them and takes away. */
@NullMarked
package org.roundtable.calendar;

import org.jspecify.annotations.NullMarked;
