package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;

/** Words that their author took back after others had used them: in feedback, a decision, a change, or shown to an audience. */
public record WithdrawnWords(String contribution, @Nullable String participant) {}
