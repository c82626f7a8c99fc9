package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Noticing.FlagCleared;
import org.roundtable.casefile.entry.Noticing.FlagRaised;
import org.roundtable.casefile.entry.Noticing.FlagSeen;
import org.roundtable.casefile.entry.Noticing.FlagSetAside;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.ReductionDisclosed;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.Opening.ReductionLinked;
import org.roundtable.casefile.entry.Opening.TakingPartMadeFree;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.casefile.entry.Safeguarding.CanWait;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WithdrawalSettled;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.testing.CaseStory;

class GovernanceRulesTests {

    private static final String MONDAY = "2026-03-02T09:00";

    @Test
    void gv01RisesFiveWorkingDaysAfterTheCutWasTiedToTheWork() {
        var story = opened(ReductionLink.UNDER_DISCUSSION, false);

        assertThat(story.foundBy("GV-01", "2026-03-09T23:59")).isEmpty();
        assertThat(story.foundBy("GV-01", "2026-03-10T00:00")).containsExactly("opening");
    }

    @Test
    void gv01RisesEarlierWhereAMeetingIsNear() {
        var story = opened(ReductionLink.PLANNED, false).said(meetingOn("2026-03-06T10:00"));

        assertThat(story.foundBy("GV-01", "2026-03-03T23:59")).isEmpty();
        assertThat(story.foundBy("GV-01", "2026-03-04T00:00")).containsExactly("opening");
    }

    @Test
    void gv01CountsNoMeetingFromBeforeTheCutWasKnown() {
        var story = opened(ReductionLink.NONE, false)
                .said(meetingOn("2026-03-03T10:00"))
                .at("2026-03-04T09:00")
                .said(new ReductionLinked("link", ReductionLink.PLANNED));

        assertThat(story.foundBy("GV-01", "2026-03-04T09:00")).isEmpty();
        assertThat(story.foundBy("GV-01", "2026-03-12T00:00")).containsExactly("opening");
    }

    @Test
    void gv01LeavesWorkThatNoCutIsTiedTo() {
        var never = opened(ReductionLink.NONE, false);
        var noLonger = opened(ReductionLink.PLANNED, false)
                .at("2026-03-05T09:00")
                .said(new ReductionLinked("link", ReductionLink.NONE));

        assertThat(never.foundBy("GV-01", "2026-04-01T09:00")).isEmpty();
        assertThat(noLonger.foundBy("GV-01", "2026-04-01T09:00")).isEmpty();
    }

    @Test
    void gv01ClearsOnceItIsInPlainWordsAndEverybodyActiveWasTold() {
        var story = opened(ReductionLink.PLANNED, false)
                .participant("ben", PartyType.CARER_PARENT)
                .at("2026-03-11T09:00")
                .said(new ReductionDisclosed("disclosure", "The centre may close."), told("amina"));
        assertThat(story.namedBy("GV-01", "participant", "2026-03-11T09:00")).containsExactly("ben");

        story.said(told("ben"));
        assertThat(story.foundBy("GV-01", "2026-03-11T09:00")).isEmpty();
    }

    @Test
    void gv01GivesWhoeverJoinsLaterTheSameTime() {
        var story = opened(ReductionLink.PLANNED, false)
                .said(new ReductionDisclosed("disclosure", "The centre may close."), told("amina"))
                .at("2026-04-13T09:00")
                .participant("ben", PartyType.CARER_PARENT);

        assertThat(story.foundBy("GV-01", "2026-04-20T23:59")).isEmpty();
        assertThat(story.namedBy("GV-01", "participant", "2026-04-21T00:00")).containsExactly("ben");
    }

    @Test
    void gv01RisesAgainWhenWhatWasDiscussedIsPlanned() {
        var story = opened(ReductionLink.UNDER_DISCUSSION, false)
                .said(new ReductionDisclosed("disclosure", "It is talked about."), told("amina"))
                .at("2026-03-16T09:00")
                .said(new ReductionLinked("link", ReductionLink.PLANNED));

        assertThat(story.foundBy("GV-01", "2026-03-24T00:00")).containsExactly("opening");
    }

    @ParameterizedTest(name = "raised {0}, unseen {1}")
    @CsvSource({
        "2026-03-02T10:00, 2026-03-02T11:00",
        "2026-03-06T16:30, 2026-03-09T09:30",
        "2026-03-07T03:00, 2026-03-09T10:00",
        "2026-04-02T16:50, 2026-04-07T09:50",
    })
    void gv11RisesAfterAnHourOfWorkingTime(String raised, String unseen) {
        var story = CaseStory.inEngland().at(raised).said(flag("SG-02", Severity.URGENT));

        assertThat(story.foundBy(
                        "GV-11",
                        java.time.LocalDateTime.parse(unseen).minusMinutes(1).toString()))
                .isEmpty();
        assertThat(story.foundBy("GV-11", unseen)).containsExactly("flag");
    }

    @Test
    void gv11NamesTheConcernSoThatNobodyImplicatedIsTold() {
        var story = CaseStory.inEngland()
                .at(MONDAY)
                .said(new ConcernRaised(
                        "worry",
                        CanWait.YES,
                        ConcernKind.STAFF_CONDUCT,
                        "amina",
                        "…",
                        null,
                        PersonTold.TOLD,
                        Set.of("sam"),
                        null))
                .said(flag("SG-08", Severity.URGENT));

        assertThat(story.namedBy("GV-11", "concern", "2026-03-02T12:00")).containsExactly("worry");
    }

    @Test
    void gv11WatchesUrgentFlagsOnlyAndLeavesItselfOut() {
        var warning = CaseStory.inEngland().at(MONDAY).said(flag("GV-01", Severity.WARNING));
        var itself = CaseStory.inEngland().at(MONDAY).said(flag("GV-11", Severity.URGENT));

        assertThat(warning.foundBy("GV-11", "2026-03-20T09:00")).isEmpty();
        assertThat(itself.foundBy("GV-11", "2026-03-20T09:00")).isEmpty();
    }

    @Test
    void gv11ClearsWhenTheFlagIsSeenSetAsideOrGone() {
        var seen = CaseStory.inEngland().at(MONDAY).said(flag("SG-02", Severity.URGENT), new FlagSeen("flag"));
        var setAside = CaseStory.inEngland()
                .at(MONDAY)
                .said(flag("SG-02", Severity.URGENT), new FlagSetAside("flag", "twenty characters…", null));
        var gone = CaseStory.inEngland().at(MONDAY).said(flag("SG-02", Severity.URGENT), new FlagCleared("flag"));

        assertThat(seen.foundBy("GV-11", "2026-03-20T09:00")).isEmpty();
        assertThat(setAside.foundBy("GV-11", "2026-03-20T09:00")).isEmpty();
        assertThat(gone.foundBy("GV-11", "2026-03-20T09:00")).isEmpty();
    }

    @Test
    void gv16RisesWhereAServiceDependsOnTakingPart() {
        assertThat(opened(ReductionLink.NONE, true).foundBy("GV-16", MONDAY)).containsExactly("opening");
        assertThat(opened(ReductionLink.NONE, false).foundBy("GV-16", MONDAY)).isEmpty();
    }

    @Test
    void gv16ClearsWhenTakingPartIsFree() {
        var story = opened(ReductionLink.NONE, true).said(new TakingPartMadeFree("free", "Places for all."));

        assertThat(story.foundBy("GV-16", MONDAY)).isEmpty();
    }

    @Test
    void gv19RisesWhenWordsAreTakenBackAfterTheyWereUsed() {
        var story = story().said(words()).said(quotedIn("words")).by("amina").said(new WordsWithdrawn("words"));

        assertThat(story.foundBy("GV-19", MONDAY)).containsExactly("words");
        assertThat(story.namedBy("GV-19", "participant", MONDAY)).containsExactly("amina");
    }

    @Test
    void gv19LeavesWordsThatNobodyUsed() {
        var story = story().said(words()).by("amina").said(new WordsWithdrawn("words"));

        assertThat(story.foundBy("GV-19", MONDAY)).isEmpty();
    }

    @Test
    void gv19IsNotSilencedByQuotingSomethingElseNow() {
        var story = story().said(words())
                .said(quotedIn("words"))
                .by("amina")
                .said(new WordsWithdrawn("words"))
                .byStaff()
                .said(quotedIn("other"));

        assertThat(story.foundBy("GV-19", MONDAY)).containsExactly("words");
    }

    @Test
    void gv19ClearsWhenLinksAreCutAndThePersonWasTold() {
        var story = story().said(words())
                .said(quotedIn("words"))
                .by("amina")
                .said(new WordsWithdrawn("words"))
                .byStaff()
                .said(new WithdrawalSettled("words", true, false, null));
        assertThat(story.foundBy("GV-19", MONDAY)).containsExactly("words");

        story.said(new WithdrawalSettled("words", true, true, "two printed copies"));
        assertThat(story.foundBy("GV-19", MONDAY)).isEmpty();
    }

    private static CaseStory story() {
        return CaseStory.inEngland().at(MONDAY).participant("amina", PartyType.YOUNG_PERSON);
    }

    private static CaseStory opened(ReductionLink link, boolean conditional) {
        return story().said(new CaseOpened(
                "opening",
                "…",
                "…",
                EngagementLevel.SERVICE,
                InitiatedBy.ORGANISATION,
                Phase.CO_COMMISSIONING,
                null,
                link,
                conditional));
    }

    private static MeetingPlanned meetingOn(String moment) {
        var startsAt = CaseStory.inEngland().moment(moment);
        return new MeetingPlanned(
                "meeting", MeetingKind.WORKING, startsAt, null, null, null, Set.of(), Set.of("amina"), false);
    }

    private static InformationGiven told(String participant) {
        return new InformationGiven(
                "told-" + participant, participant, Set.of(InformationSubject.REDUCTION), null, Understood.YES);
    }

    private static FlagRaised flag(String code, Severity severity) {
        return new FlagRaised("flag", code, List.of("worry"), Map.of(), severity, "pack");
    }

    private static ContributionMade words() {
        return new ContributionMade(
                "words",
                "amina",
                "…",
                null,
                ExpressionForm.SPOKEN,
                Mediation.NONE,
                null,
                null,
                Audience.GROUP,
                false,
                true,
                Phase.CO_COMMISSIONING);
    }

    private static FeedbackDrafted quotedIn(String contribution) {
        return new FeedbackDrafted("answer", null, Set.of(contribution), Set.of("amina"), "…", Outcome.DONE, "…", null);
    }
}
