package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Judging.GateAnswered;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.FitConsidered;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.ReductionLinked;
import org.roundtable.casefile.entry.Opening.SafeguardingLeadConfirmed;
import org.roundtable.casefile.entry.Opening.TakingPartMadeFree;
import org.roundtable.casefile.entry.People.GatekeeperAnswered;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationMade;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.casefile.state.AgreementStanding;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.ParticipantStatus;
import org.roundtable.casefile.state.Participating;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** The acceptance scenarios of the domain reference, as practice amended them, through the use cases that pages call. */
class AcceptanceScenarioTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    private String id;
    private String amina;
    private String sam;
    private Viewer herself;

    @BeforeEach
    void aCaseWithAGirlWhoTakesPart() {
        bench.moveTo("2026-03-02T09:00:00Z");
        id = bench.openCase();
        amina = bench.participant(id, Side.EXPERIENCE);
        sam = bench.participant(id, Side.QUALIFICATION);
        herself = Viewer.participant(id, amina, "sam");
        bench.record(herself, id, InvitationAnswered.class, "participant", amina, "reply", "YES", "contactWish", "ALL");
    }

    @Test
    void as01AnAgreementIsInForceOnlyAfterTheThirdSignature() {
        String mother = add(PartyType.CARER_PARENT);
        bench.record(SAM, id, InvitationAnswered.class, "participant", mother, "reply", "YES");
        String agreement = bench.record(
                        SAM,
                        id,
                        AgreementDrafted.class,
                        "kind",
                        "OVERALL_GOALS",
                        "text",
                        "To manage my own day",
                        "signatories",
                        amina + "," + mother + "," + sam)
                .thing();

        sign(agreement, amina);
        sign(agreement, mother);
        assertThat(agreement(agreement).inForce()).isNull();
        sign(agreement, sam);

        assertThat(agreement(agreement).inForce()).isEqualTo(1);
    }

    @Test
    void as03AnAdultTakesOverFromTheChair() {
        String meeting = meeting("chair", amina, "expected", amina + "," + sam);

        bench.record(
                SAM,
                id,
                MeetingHeld.class,
                "meeting",
                meeting,
                "came",
                amina + "," + sam,
                "dialogue",
                "TWO_WAY",
                "chairOverridden",
                "YES",
                "welcomed",
                "YES");

        assertThat(bench.practice(id)).contains("TK-04");
        assertThat(bench.flags(id)).doesNotContain("TK-04");
    }

    @Test
    void as04OptionsOfStaffOnAClosedListDecidedInTwoDays() {
        String decision = decision("optionsOpen", "no", "fixedByLawOrSafety", "no");
        option(decision);
        bench.record(
                SAM,
                id,
                ViewsAsked.class,
                "decision",
                decision,
                "stage",
                "CHOOSING_FROM_OPTIONS",
                "askedOn",
                "2026-03-02",
                "viewsCloseOn",
                "2026-03-04");
        assertThat(bench.practice(id)).contains("TK-02", "TK-03");

        String fixed = decision("optionsOpen", "no", "fixedByLawOrSafety", "yes", "fixedWhy", "The law says so");
        option(fixed);
        bench.record(
                SAM,
                id,
                ViewsAsked.class,
                "decision",
                fixed,
                "stage",
                "CHOOSING_FROM_OPTIONS",
                "askedOn",
                "2026-03-02",
                "viewsCloseOn",
                "2026-03-04");

        assertThat(subjects("TK-03")).containsExactly(decision);
    }

    @Test
    void as05ALateAnswerIsNoticedAndThenTakenFurther() {
        String decision = decidedWithWords();

        bench.moveTo("2026-03-16T23:00:00Z");
        assertThat(bench.flags(id)).doesNotContain("FB-03");
        bench.moveTo("2026-03-17T00:01:00Z");
        assertThat(bench.flags(id)).contains("FB-03").doesNotContain("FB-04");
        bench.moveTo("2026-03-31T09:00:00Z");

        assertThat(bench.flags(id)).contains("FB-04");
        assertThat(decision).isNotBlank();
    }

    @Test
    void as06ANoWithoutAReasonCannotBeTold() {
        String answer = answer(decidedWithWords(), "NOT_DONE", "no");

        assertThatThrownBy(() -> tell(answer)).isInstanceOf(EntryRefused.class);
        assertThat(bench.flags(id)).contains("FB-05");
    }

    @Test
    void as07AnAnswerThatWasNotUnderstoodIsOpenedAgain() {
        String answer = answer(decidedWithWords(), "DONE", "");
        tell(answer);

        bench.record(
                herself,
                id,
                FeedbackAnswered.class,
                "feedback",
                answer,
                "participant",
                amina,
                "reaction",
                "DID_NOT_UNDERSTAND");

        assertThat(bench.flags(id)).contains("FB-07");
    }

    @Test
    void as08TheTwoSidesSeeItDifferently() {
        rate(herself, amina, "TOKENISM");
        assertThat(bench.practice(id)).doesNotContain("TK-10");
        rate(SAM, sam, "ADULT_INITIATED_SHARED_DECISIONS");

        assertThat(bench.practice(id)).contains("TK-09", "TK-10");
    }

    @Test
    void as10AGatekeeperWhoDoesNotReplyDeclinesForNobody() {
        String girl = add(PartyType.CHILD);
        bench.record(SAM, id, InvitationMade.class, "participant", girl, "personAskedDirectly", "no");

        bench.record(
                SAM,
                id,
                GatekeeperAnswered.class,
                "participant",
                girl,
                "gatekeeper",
                add(PartyType.CARER_PARENT),
                "answer",
                "REFUSED",
                "unsafeToAskPerson",
                "no");

        assertThat(standing(girl).status()).isNotEqualTo(ParticipantStatus.DECLINED);
        assertThat(bench.steps(id)).anyMatch(step -> girl.equals(step.participant()));
    }

    @Test
    void as11APauseKeepsThePlaceAndMovesWhatIsOwed() {
        decidedWithWords();
        bench.record(
                herself, id, SteppedBack.class, "participant", amina, "kind", "PAUSE", "contactWish", "CHECK_ON_ME");

        bench.moveTo("2026-03-20T09:00:00Z");

        assertThat(standing(amina).status()).isEqualTo(ParticipantStatus.PAUSED);
        assertThat(bench.flags(id)).doesNotContain("FB-03");
    }

    @Test
    void as17ACutThatIsNotDisclosedMayNotBeSetAsideByTheLead() {
        bench.record(SAM, id, ReductionLinked.class, "link", "PLANNED");
        meeting("expected", amina);
        bench.moveTo("2026-03-04T09:00:00Z");

        Flag flag = flag("GV-01");

        assertThatThrownBy(() -> bench.bean(AnsweringFlag.class)
                        .setAside(SAM, flag.id(), "We shall tell people after the next meeting"))
                .isInstanceOf(EntryRefused.class);
    }

    @Test
    void as22SkippingOneMeetingAsksForNoReasonAndExplainsNothing() {
        String before = bench.flags(id).toString();

        bench.record(herself, id, SteppedBack.class, "participant", amina, "kind", "SKIP_MEETING");

        assertThat(bench.flags(id).toString()).isEqualTo(before);
        assertThat(bench.waiting(id)).doesNotContain("Task_ExplainOnce");
    }

    @Test
    void as23VoicesWithoutEffectShowAtTheGateAndItCanStillGoBack() {
        begin();
        for (int said = 0; said < 7; said++) {
            contribution("");
        }
        reachGate();

        assertThat(bench.flags(id)).contains("TK-16");
        bench.record(
                herself, id, GateAnswered.class, "participant", amina, "answer", "GO_BACK", "goTo", "CO_COMMISSIONING");
        bench.record(SAM, id, GateAnswered.class, "participant", sam, "answer", "READY");
        assertThat(phases()).endsWith(Phase.CO_COMMISSIONING, Phase.CO_COMMISSIONING);
    }

    @Test
    void as26AListOfNeedsFromOneSideShowsAtTheGate() {
        begin();
        bench.record(SAM, id, NeedRaised.class, "participant", sam, "statement", "Fewer calls", "source", "PRACTICE");
        reachGate();

        assertThat(bench.flags(id)).contains("TK-30");
    }

    @Test
    void as27WordsTakenBackLeaveAtOnceAndTheirUseIsNoticed() {
        String decision = decision();
        String said = contribution(decision);
        bench.record(
                SAM,
                id,
                FeedbackDrafted.class,
                "decision",
                decision,
                "contributions",
                said,
                "to",
                amina,
                "youSaid",
                "Not before ten",
                "outcome",
                "DONE");

        bench.record(herself, id, WordsWithdrawn.class, "contribution", said);

        assertThat(bench.file(id).said(ContributionMade.class, said)).isEmpty();
        assertThat(bench.file(id).entries().toString()).doesNotContain("Not before ten please");
        assertThat(bench.flags(id)).contains("GV-19");
    }

    @Test
    void as28WhereAServiceDependsOnTakingPartNothingBegins() {
        String conditional = bench.bean(OpeningCaseFile.class)
                .open(
                        SAM,
                        CaseworkBench.newCase(bench.organisation(), PartyType.CHILD, LocalDate.of(2011, 1, 1), true));
        assertThat(bench.steps(conditional)).isEmpty();
        assertThat(bench.flags(conditional)).contains("GV-16");

        bench.record(SAM, conditional, TakingPartMadeFree.class, "whatWasChanged", "The place does not depend on it");

        assertThat(bench.steps(conditional)).isNotEmpty();
        assertThat(bench.flags(conditional)).doesNotContain("GV-16");
    }

    @Test
    void as31LowCheckInsAreNoticedAfterTheSecond() {
        checkIn();
        assertThat(bench.flags(id)).doesNotContain("SG-05");
        checkIn();

        assertThat(bench.flags(id)).contains("SG-05");
    }

    private void sign(String agreement, String who) {
        Viewer viewer = who.equals(sam) ? SAM : Viewer.participant(id, who, "sam");
        bench.record(
                viewer,
                id,
                AgreementSigned.class,
                "agreement",
                agreement,
                "participant",
                who,
                "answer",
                "SIGNED",
                "mode",
                "SYMBOL",
                "explainedInPerson",
                "yes");
    }

    private AgreementStanding agreement(String agreement) {
        return state().facts(AgreementStanding.class)
                .filter(standing -> standing.agreement().equals(agreement))
                .findFirst()
                .orElseThrow();
    }

    private Participating standing(String participant) {
        return state().facts(Participating.class)
                .filter(person -> person.participant().equals(participant))
                .findFirst()
                .orElseThrow();
    }

    private CaseState state() {
        return bench.bean(ReadingCase.class).of(SAM, id).state();
    }

    private String add(PartyType type) {
        return bench.record(SAM, id, ParticipantAdded.class, "person", "nobody-" + type, "partyType", type.name())
                .thing();
    }

    private String meeting(String... more) {
        List<String> values = new ArrayList<>(List.of(
                "kind",
                "WORKING",
                "startsAt",
                "2026-03-05T16:00:00Z",
                "agendaSetBy",
                "EXPERIENCE",
                "sensitiveTopic",
                "no"));
        values.addAll(List.of(more));
        return bench.record(SAM, id, MeetingPlanned.class, values.toArray(String[]::new))
                .thing();
    }

    private String decision(String... more) {
        List<String> values = new ArrayList<>(List.of(
                "question",
                "When do meetings start?",
                "type",
                "PERSONAL_PLAN",
                "importance",
                "ORDINARY",
                "affects",
                amina));
        values.addAll(more.length == 0 ? List.of("optionsOpen", "yes", "fixedByLawOrSafety", "no") : List.of(more));
        return bench.record(SAM, id, DecisionAsked.class, values.toArray(String[]::new))
                .thing();
    }

    private void option(String decision) {
        for (String label : List.of("Red", "Blue", "Green")) {
            bench.record(SAM, id, OptionProposed.class, "decision", decision, "label", label, "side", "QUALIFICATION");
        }
    }

    private String contribution(String decision) {
        return bench.record(
                        herself,
                        id,
                        ContributionMade.class,
                        "participant",
                        amina,
                        "words",
                        "Not before ten please",
                        "form",
                        "SPOKEN",
                        "mediation",
                        "NONE",
                        "mayGoTo",
                        "GROUP",
                        "aboutSafety",
                        "no",
                        "decision",
                        decision)
                .thing();
    }

    private String decidedWithWords() {
        String decision = decision();
        contribution(decision);
        bench.record(
                SAM,
                id,
                DecisionMade.class,
                "decision",
                decision,
                "mode",
                "SHARED_EQUALLY",
                "decidedBy",
                amina + "," + sam,
                "outcome",
                "Half past ten",
                "reasons",
                "It suits everybody",
                "adultSupportGiven",
                "yes");
        return decision;
    }

    private String answer(String decision, String outcome, String whyNot) {
        return bench.record(
                        SAM,
                        id,
                        FeedbackDrafted.class,
                        "decision",
                        decision,
                        "to",
                        amina,
                        "youSaid",
                        "Not before ten",
                        "outcome",
                        outcome,
                        "whyNot",
                        whyNot)
                .thing();
    }

    private void tell(String answer) {
        bench.record(SAM, id, FeedbackGiven.class, "feedback", answer, "participant", amina, "channel", "LETTER");
    }

    private void rate(Viewer viewer, String who, String rung) {
        bench.record(
                viewer,
                id,
                ParticipationRated.class,
                "participant",
                who,
                "whoSees",
                "MY_WORKER",
                "hart",
                rung,
                "shier",
                "2",
                "together",
                "1");
    }

    private void checkIn() {
        bench.record(
                herself,
                id,
                CheckInMade.class,
                "participant",
                amina,
                "mood",
                "2",
                "safe",
                "4",
                "wantsToTalkTo",
                "NOBODY");
        bench.clock.pass(java.time.Duration.ofDays(1));
    }

    /** Opening done, so that the first phase runs. */
    private void begin() {
        bench.record(
                SAM, id, FitConsidered.class, "canChange", "Days", "cannotChange", "Law", "calledCoproduction", "yes");
        bench.record(CaseworkBench.LEE, id, SafeguardingLeadConfirmed.class, "user", "lee");
        settleConditions();
    }

    private void settleConditions() {
        for (int round = 0; round < 20; round++) {
            var steps = bench.steps(id).stream()
                    .filter(step -> List.of("ReadinessLookedAt", "SponsorAnswered", "ConditionSettled")
                            .contains(step.entryKind()))
                    .toList();
            steps.forEach(this::settle);
        }
    }

    private void settle(org.roundtable.process.WorkItem step) {
        Class<? extends org.roundtable.casefile.entry.EntryBody> kind = org.roundtable.casefile.EntryKinds.named(
                        step.entryKind())
                .orElseThrow()
                .type();
        bench.complete(
                SAM,
                step,
                kind,
                "condition",
                step.about().getOrDefault("condition", "GROUND_RULES"),
                "state",
                "AGREED_TOGETHER",
                "whatHelpsAndHinders",
                "Time",
                "sidesAsked",
                "EXPERIENCE,QUALIFICATION",
                "outcome",
                "GO",
                "willResource",
                "A room",
                "willActOn",
                "What people say");
    }

    /** Whatever the phase asks is answered or left, until the gate is reached. */
    private void reachGate() {
        bench.moveTo("2026-03-20T09:00:00Z");
        bench.steps(id).stream()
                .filter(step -> step.activity().equals("Task_SettleTheNeeds"))
                .findFirst()
                .ifPresent(step -> {
                    String need = bench.file(id)
                            .said(NeedRaised.class)
                            .map(said -> said.body().id())
                            .findFirst()
                            .orElseGet(() -> bench.record(
                                            herself,
                                            id,
                                            NeedRaised.class,
                                            "participant",
                                            amina,
                                            "statement",
                                            "A later start",
                                            "source",
                                            "LIVED_EXPERIENCE")
                                    .thing());
                    String other = bench.record(
                                    SAM,
                                    id,
                                    NeedRaised.class,
                                    "participant",
                                    bench.participant(id, Side.QUALIFICATION),
                                    "statement",
                                    "A quiet room",
                                    "source",
                                    "PRACTICE")
                            .thing();
                    settle(need);
                    assertThat(bench.waiting(id)).as("for the other need").contains(step.activity());
                    settle(other);
                });
        assertThat(bench.file(id).said(GateReached.class))
                .as("waiting at %s", bench.waiting(id))
                .isNotEmpty();
    }

    private void settle(String need) {
        bench.record(
                SAM,
                id,
                org.roundtable.casefile.entry.Voice.NeedSettled.class,
                "need",
                need,
                "outcome",
                "CARRIED_FORWARD");
    }

    private List<Phase> phases() {
        return bench.file(id)
                .said(PhaseStarted.class)
                .map(run -> run.body().phase())
                .toList();
    }

    private List<String> subjects(String code) {
        return bench.bean(org.roundtable.flag.PracticeLog.class).standing(id).stream()
                .filter(note -> note.code().equals(code))
                .map(note -> note.subject().get(0))
                .toList();
    }

    private Flag flag(String code) {
        return bench.bean(Flags.class).standing(id).stream()
                .filter(flag -> flag.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
