package org.roundtable.process;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody else completed the step first, or the process has left it; whoever comes second keeps their text and is told. */
public class StepAlreadyDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable String doneBy;
    private final @Nullable Instant doneAt;

    public StepAlreadyDone(@Nullable String doneBy, @Nullable Instant doneAt) {
        super("The step is already done");
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    /** The host's user who did it; nobody where the process went another way. */
    public Optional<String> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
