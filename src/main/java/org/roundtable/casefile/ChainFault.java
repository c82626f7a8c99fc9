package org.roundtable.casefile;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The first thing that is wrong with the chain of a file.
 *
 * @param seq the number of the entry at which it shows
 */
public record ChainFault(String caseFile, long seq, What what) {

    /** What can be wrong; the words for people are {@code chain.fault.<name>}. */
    public enum What {
        /** An entry between others is gone. */
        ENTRY_MISSING,
        /** The body is gone although nobody withdrew it. */
        BODY_REMOVED,
        BODY_ALTERED,
        /** When, who, what about: or entries changed places. */
        HEADER_ALTERED,
        /** The file ends elsewhere than where it was last written: its tail was cut off or something was added. */
        END_DIFFERS,
        /** Withdrawn words are still there. */
        STILL_THERE,
        /** Words were marked as withdrawn and no entry says that their author withdrew them. */
        WITHDRAWAL_UNEXPLAINED,
        /** Entries belong to a file that is not there. */
        FILE_MISSING,
        /** Written in a form of the chain that this version does not know. */
        FORM_UNKNOWN
    }

    /** What is wrong, in plain words. */
    public String words() {
        return ResourceBundle.getBundle(Malformed.MESSAGES, Locale.ROOT).getString("chain.fault." + what);
    }

    /** For command lines and logs; it names no person. */
    @Override
    public String toString() {
        return "case " + caseFile + ", entry " + seq + ": " + words();
    }
}
