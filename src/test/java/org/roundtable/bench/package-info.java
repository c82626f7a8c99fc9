/**
 * Programs that measure what {@code docs/benchmarks.md} reports: never part of a test run, compiled with the tests so that they keep fitting.
 */
@NullMarked
package org.roundtable.bench;

import org.jspecify.annotations.NullMarked;
