/** The field's own vocabulary as plain types, free of every framework. */
@NullMarked
package org.roundtable.participation;

import org.jspecify.annotations.NullMarked;
