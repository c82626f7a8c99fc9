/** The case file: an append-only, hash-chained sequence of entries from which everything else is derived. */
@NullMarked
package org.roundtable.casefile;

import org.jspecify.annotations.NullMarked;
