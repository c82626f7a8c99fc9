package org.roundtable.rules.example;

import java.time.LocalDate;
import java.util.Set;

/** What was asked and proposed, in the shape that entries have: records in one topic file. */
public final class Choices {

    private Choices() {}

    public enum Side {
        EXPERIENCE,
        QUALIFICATION
    }

    public record DecisionAsked(
            String id, boolean fixedByLaw, boolean optionsOpen, LocalDate asked, LocalDate decided) {}

    public record OptionProposed(String decision, Side side) {}

    public record MeetingHeld(String id, Set<String> expected) {}

    public record Told(String meeting, String participant) {}

    public record Participant(String id, Side side) {}

    public record Waited(String decision, int workingDays) {}
}
