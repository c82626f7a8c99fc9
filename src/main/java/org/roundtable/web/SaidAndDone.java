package org.roundtable.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, and what came of it so far.
 *
 * @param heading that they said it, or who wrote that they did
 * @param checked what they say about words that somebody else wrote down
 * @param ownWords how they put it themselves
 * @param check how they can say whether it is right, as long as they have not
 * @param colour of the status
 * @param news what came of it, oldest first
 * @param actions what they can do with their words
 */
record SaidAndDone(
        String heading,
        String words,
        String when,
        String status,
        String colour,
        @Nullable String checked,
        @Nullable String ownWords,
        List<PageLink> check,
        List<String> news,
        List<ToldAnswer> answers,
        List<PageLink> actions) {}
