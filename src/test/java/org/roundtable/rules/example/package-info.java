/** Facts of a small pack of rules, so that the tests of the engine do not lean on the shipped one. */
@NullMarked
package org.roundtable.rules.example;

import org.jspecify.annotations.NullMarked;
