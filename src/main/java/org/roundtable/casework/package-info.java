/** The use cases: opening a case, recording an entry, completing a step, answering a flag; each is one transaction. */
@NullMarked
package org.roundtable.casework;

import org.jspecify.annotations.NullMarked;
