package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer that is owed to one person about a decision or about what they said, and how it stands.
 *
 * @param about the decision, or the contribution where it was settled without one
 * @param since the day from which it is owed: decided, settled, or not accepted as told
 * @param dueAt when it has to have been told; absent while a pause of the person keeps it from falling due, or once it was told
 * @param toldOn the day on which the person was last told
 * @param toldInTime whether they were first told before it was due; absent while they have not been
 */
public record AnswerOwed(
        Owing why,
        String about,
        String participant,
        LocalDate since,
        @Nullable Instant dueAt,
        Standing standing,
        @Nullable LocalDate toldOn,
        @Nullable Boolean toldInTime) {

    /** Where an answer stands. */
    public enum Standing {
        /** Not told, or told without a reason that can be told. */
        OPEN,
        TOLD,
        /** Told, but not understood or not accepted: it has to be given again, another way. */
        REOPENED,
        /** Closed without having been told, because the person could not be reached. */
        UNREACHABLE
    }

    public boolean isStillOwed() {
        return standing == Standing.OPEN || standing == Standing.REOPENED;
    }
}
