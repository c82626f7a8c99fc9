/** A whole case as one JSON document, for import and export, demonstration and tests. */
@NullMarked
package org.roundtable.casefile.bundle;

import org.jspecify.annotations.NullMarked;
