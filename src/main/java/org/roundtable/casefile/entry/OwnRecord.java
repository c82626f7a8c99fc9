package org.roundtable.casefile.entry;

import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;

/** What people ask about what is kept about them: to see it, and to have it put right. */
public final class OwnRecord {

    private OwnRecord() {}

    /** Somebody wants to see what is kept about them. It is checked first, and given within one calendar month. */
    @Kind(thing = "recordAsked", tier = Tier.T2, by = By.PEOPLE, anytime = true)
    public record SubjectAccessAsked(
            String id, @Ref("participant") String participant, @Words @Nullable String whichPart)
            implements EntryBody {}

    /** Somebody who works here looked for what others said or are named in, and for what could do serious harm. */
    @Kind(key = "recordAsked", tier = Tier.T2, by = By.STAFF, anytime = true)
    public record SubjectAccessChecked(
            @Ref("recordAsked") String recordAsked,
            boolean othersLookedFor,
            boolean seriousHarmLookedFor,
            @Words @Nullable String whatIsLeftOut)
            implements EntryBody {}

    /** It was given, in the form that suits the person. */
    @Kind(key = "recordAsked", tier = Tier.T2, by = By.STAFF, anytime = true)
    public record SubjectAccessGiven(@Ref("recordAsked") String recordAsked, @Words String howGiven)
            implements EntryBody {}

    /** Somebody says that what is kept about them is wrong. */
    @Kind(thing = "dispute", tier = Tier.T2, by = By.PEOPLE, anytime = true)
    public record RecordDisputed(String id, @Ref("participant") String participant, @Words String whatIsWrong)
            implements EntryBody {}

    /** What was done about it: put right, or kept with both views side by side and the reason. */
    @Kind(key = "dispute", tier = Tier.T2, by = By.STAFF, anytime = true)
    public record RecordDisputeAnswered(@Ref("dispute") String dispute, @Words String whatWasDone)
            implements EntryBody {}
}
