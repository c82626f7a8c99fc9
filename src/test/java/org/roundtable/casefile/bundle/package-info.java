@NullMarked
package org.roundtable.casefile.bundle;

import org.jspecify.annotations.NullMarked;
