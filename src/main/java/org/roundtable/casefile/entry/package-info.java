/** What one person says on one occasion: the entry records, grouped by topic, each declared once for form, payload and rules. */
@NullMarked
package org.roundtable.casefile.entry;

import org.jspecify.annotations.NullMarked;
