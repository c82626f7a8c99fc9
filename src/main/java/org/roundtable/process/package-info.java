/** The processes that guide the work: models, work items and timers; the only place that knows Camunda. */
@NullMarked
package org.roundtable.process;

import org.jspecify.annotations.NullMarked;
