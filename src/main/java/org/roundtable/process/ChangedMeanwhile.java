package org.roundtable.process;

/** The process moved while this act was under way; nothing was stored, and the same act may be tried again. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChangedMeanwhile(Throwable cause) {
        super("The process moved meanwhile", cause);
    }
}
