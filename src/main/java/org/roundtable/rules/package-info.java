/**
 * The rule book: it loads, checks and lists the rules that practice leads write, and says what they find in the facts of a case.
 * The only package that knows Drools.
 */
@NullMarked
package org.roundtable.rules;

import org.jspecify.annotations.NullMarked;
