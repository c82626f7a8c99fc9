package org.roundtable.web;

import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody was told: you said, we did, we could not because.
 *
 * @param heading who wrote what they had said
 * @param youSaid in one's own words where others said something too; nothing where only they did
 * @param allSaid what several said together
 * @param reaction what they said about it
 * @param answerPath where they can say it, as long as they have not
 */
record ToldAnswer(
        String heading,
        @Nullable String youSaid,
        @Nullable String allSaid,
        String outcome,
        @Nullable String weDid,
        @Nullable String whyNot,
        String told,
        @Nullable String reaction,
        @Nullable String answerPath) {}
