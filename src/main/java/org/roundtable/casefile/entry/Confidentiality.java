package org.roundtable.casefile.entry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;

/** Who may look into a file at all, who had to look all the same, and what must be kept. */
public final class Confidentiality {

    private Confidentiality() {}

    /** The file is only for the people named in it and for safeguarding, or no longer. */
    @Kind(by = By.STAFF, anytime = true)
    public record FileRestricted(String id, boolean restricted, @Words String reason, @Nullable LocalDate reviewOn)
            implements EntryBody {}

    /** Somebody who has no part in the case looked into it because it could not wait; until when, the product says. */
    @Kind(thing = "emergency", by = By.SYSTEM)
    public record OpenedInEmergency(String id, @Words String reason, @Auto Instant until) implements EntryBody {}

    /** Somebody else looked afterwards at whether opening the file in an emergency was right. */
    @Kind(key = "emergency", by = By.OVERSIGHT, anytime = true)
    public record EmergencyReviewed(@Ref("emergency") String emergency, boolean right, @Words @Nullable String learnt)
            implements EntryBody {}

    /** Nothing may be removed from the file because of a legal case or an inquiry, or no longer. */
    @Kind(by = By.OVERSIGHT, anytime = true)
    public record LegalHoldSet(String id, boolean held, @Words String reason) implements EntryBody {}
}
