/** What became of a finding: open, seen, set aside, cleared; and the practice log, apart from case files. */
@NullMarked
package org.roundtable.flag;

import org.jspecify.annotations.NullMarked;
