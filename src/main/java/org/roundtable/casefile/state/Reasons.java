package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;

/** When a reason is one: people who hear no are owed more than a word. */
final class Reasons {

    private Reasons() {}

    static boolean isEnough(@Nullable String reason, Parameters parameters) {
        return reason != null && length(reason.strip()) >= parameters.intValue("fb.whyNot.minChars");
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
