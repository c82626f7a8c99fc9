package org.roundtable.casefile.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;

/** How an organisation sets its rule book: one proposes, another approves, and the file keeps who, when and why. */
public final class Tuning {

    private Tuning() {}

    /**
     * Somebody would like a figure to be another, or a rule to be on or off. Nothing changes by it.
     *
     * @param what the name of a parameter, such as {@code fb.tell.workingDays}, or the code of a rule
     * @param to the figure in the parameter's unit, or {@code on} or {@code off}
     * @param reviewOn when to look at it again
     */
    @Kind(thing = "ruleChange", by = By.OVERSIGHT, anytime = true)
    public record RuleChangeProposed(
            String id, String what, String to, @Words String reason, @Nullable LocalDate reviewOn)
            implements EntryBody {}

    /** A second person agrees: from now on cases are judged by it. Flags that were raised before keep what they were raised by. */
    @Kind(key = "change", by = By.OVERSIGHT, anytime = true)
    public record RuleChangeApproved(@Ref("ruleChange") String change) implements EntryBody {}

    /** It is not to be, or is taken back. */
    @Kind(key = "change", by = By.OVERSIGHT, anytime = true)
    public record RuleChangeDropped(@Ref("ruleChange") String change, @Words String reason) implements EntryBody {}
}
