/** Roundtable: co-production in social care and mental health, guided, noticed and proven. */
@NullMarked
package org.roundtable;

import org.jspecify.annotations.NullMarked;
