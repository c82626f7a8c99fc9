package org.roundtable.casefile.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;

/** An ending that is prepared, and what lives on after it. */
public final class Endings {

    private Endings() {}

    /** The ending is planned with somebody: when, how it is marked, what they keep, who stays in touch. */
    @Kind(key = "participant", by = By.STAFF, anytime = true)
    public record EndingPlanned(
            @Ref("participant") String participant,
            LocalDate endsOn,
            @Words @Nullable String howWeMarkIt,
            @Words @Nullable String whatThePersonKeeps,
            @Words @Nullable String whoStaysInTouch)
            implements EntryBody {}

    /** Something that is still open at the end stays open for a reason that those concerned were told. */
    @Kind(key = "openThing", by = By.STAFF, anytime = true)
    public record LooseEndExplained(@Auto String openThing, @Words String reason, boolean peopleTold)
            implements EntryBody {}

    /** What goes on, and who owns it now. */
    @Kind(thing = "handOver", by = By.STAFF, anytime = true)
    public record HandedOver(String id, @Words String whatContinues, String whoOwnsIt, @Nullable LocalDate reviewOn)
            implements EntryBody {}

    /** What was learned was shared, also what went wrong. */
    @Kind(thing = "learning", by = By.STAFF, anytime = true)
    public record LearningShared(String id, @Words String learned, boolean includesWhatWentWrong)
            implements EntryBody {}
}
