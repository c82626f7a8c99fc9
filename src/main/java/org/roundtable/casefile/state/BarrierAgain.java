package org.roundtable.casefile.state;

import org.roundtable.casefile.entry.AnyTime.BarrierKind;

/**
 * The same thing got in the way of the same person again and again.
 *
 * @param barrier the latest of it
 * @param times how often it was noted, or how many meetings were missed since it was answered
 */
public record BarrierAgain(String barrier, String participant, BarrierKind kind, int times) {}
