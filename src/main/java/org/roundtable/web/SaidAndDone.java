package org.roundtable.web;

import java.util.List;

/**
 * What somebody said, and what came of it so far.
 *
 * @param colour of the status
 * @param news what came of it, oldest first
 * @param actions what they can do with their words
 */
record SaidAndDone(
        String words,
        String when,
        String status,
        String colour,
        List<String> news,
        List<ToldAnswer> answers,
        List<PageLink> actions) {}
