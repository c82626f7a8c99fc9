/** What Roundtable asks of the case system that it lives in, and what it tells it. */
@NullMarked
package org.roundtable.host;

import org.jspecify.annotations.NullMarked;
