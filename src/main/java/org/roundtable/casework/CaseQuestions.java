package org.roundtable.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementKind;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Judging.CoAssessmentHeld;
import org.roundtable.casefile.entry.Judging.GateAnswer;
import org.roundtable.casefile.entry.Judging.GateAnswered;
import org.roundtable.casefile.entry.Judging.GoTo;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MeetingSupportArranged;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.FitConsidered;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.ReadinessLookedAt;
import org.roundtable.casefile.entry.Opening.ReadinessOutcome;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Opening.SafeguardingLeadConfirmed;
import org.roundtable.casefile.entry.People.ContactWish;
import org.roundtable.casefile.entry.People.GatekeeperAnswered;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.Safeguarding.AllegationReported;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.state.AgreementStanding;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.casefile.state.ConcernStanding;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casefile.state.PhaseRunning;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** What the gateways of the processes ask, answered from the file. Each answer is the name of a constant, or true or false. */
final class CaseQuestions {

    private static final List<Phase> IN_ORDER =
            List.of(Phase.CO_COMMISSIONING, Phase.CO_ELABORATION, Phase.CO_DESIGN, Phase.CO_DELIVERY, Phase.ENDING);

    private static final Map<String, Function<AskedOf, Object>> ANSWERS = Map.ofEntries(
            Map.entry(
                    "fitIsConsidered",
                    of -> of.file().latest(FitConsidered.class).isPresent()),
            Map.entry("safeguardingLeadHasConfirmed", CaseQuestions::leadHasConfirmed),
            Map.entry("readinessIsSettled", CaseQuestions::readinessIsSettled),
            Map.entry(
                    "conditionsAreSettled",
                    of -> isOnePersonsCare(of) || CaseLists.openConditions(of).isEmpty()),
            Map.entry("personIsToBeAsked", CaseQuestions::personIsToBeAsked),
            Map.entry("phase", CaseQuestions::phase),
            Map.entry(
                    "experienceHasAVoice",
                    of -> of.active(Side.EXPERIENCE).findAny().isPresent()),
            Map.entry("everybodyHasSigned", CaseQuestions::everybodyHasSigned),
            Map.entry("goalsAreSigned", CaseQuestions::goalsAreSigned),
            Map.entry("viewsAreToBeAsked", CaseQuestions::viewsAreToBeAsked),
            Map.entry("answerIsOwed", CaseQuestions::answerIsOwed),
            Map.entry("updateIsOwed", CaseQuestions::updateIsOwed),
            Map.entry("supportIsToBeArranged", CaseQuestions::supportIsToBeArranged),
            Map.entry("lookingBackIsDue", CaseQuestions::lookingBackIsDue),
            Map.entry("contactIsWanted", CaseQuestions::contactIsWanted),
            Map.entry("somethingIsStillOpen", of -> !CaseLists.looseEnds(of).isEmpty()),
            Map.entry("holder", of -> new ConcernLine(of).holder()),
            Map.entry("isAboutAnAdult", CaseQuestions::isAboutAnAdult),
            Map.entry("allegationIsToBeReported", CaseQuestions::allegationIsToBeReported));

    private CaseQuestions() {}

    /** @throws IllegalArgumentException when no such question is known: a model asks what nobody answers */
    static String answer(String question, AskedOf of) {
        Function<AskedOf, Object> answer = ANSWERS.get(question);
        if (answer == null) {
            throw new IllegalArgumentException("Nobody answers " + question);
        }
        return String.valueOf(answer.apply(of));
    }

    private static Object leadHasConfirmed(AskedOf of) {
        Stream<Said<RoleAssigned>> roles = Stream.concat(
                of.circumstances().organisation().said(RoleAssigned.class),
                of.file().said(RoleAssigned.class));
        Stream<Said<SafeguardingLeadConfirmed>> confirmed = Stream.concat(
                of.circumstances().organisation().said(SafeguardingLeadConfirmed.class),
                of.file().said(SafeguardingLeadConfirmed.class));
        List<String> leads = roles.map(Said::body)
                .filter(assigned -> assigned.role() == Role.SAFEGUARDING_LEAD)
                .map(RoleAssigned::user)
                .toList();
        return confirmed.anyMatch(said -> leads.contains(said.body().user()));
    }

    /** An organisation settles it once for many cases; nothing of it is asked for one person's care. */
    private static boolean isOnePersonsCare(AskedOf of) {
        return of.file()
                .latest(CaseOpened.class)
                .filter(opened -> opened.body().level() == EngagementLevel.INDIVIDUAL_CARE)
                .isPresent();
    }

    private static Object readinessIsSettled(AskedOf of) {
        return isOnePersonsCare(of) || isReady(of);
    }

    private static boolean isReady(AskedOf of) {
        return Stream.concat(
                        of.circumstances().organisation().said(ReadinessLookedAt.class),
                        of.file().said(ReadinessLookedAt.class))
                .anyMatch(said -> said.body().outcome() != ReadinessOutcome.NOT_NOW
                        && said.happenedAt()
                                .plus(java.time.Duration.ofDays(of.figure("rd.readiness.repeat.days")))
                                .isAfter(of.now()));
    }

    /** Professionals and connecting people are in the work from the moment they are named; a person's own answer is not asked twice. */
    private static Object personIsToBeAsked(AskedOf of) {
        String person = of.id("participant");
        boolean experience = of.state()
                .facts(Participating.class)
                .anyMatch(who -> who.participant().equals(person) && who.side() == Side.EXPERIENCE);
        boolean answered = of.file().said(InvitationAnswered.class, person).isPresent();
        boolean unsafe = of.said(GatekeeperAnswered.class, "participant")
                .map(GatekeeperAnswered::unsafeToAskPerson)
                .orElse(false);
        return experience && !answered && !unsafe;
    }

    /** Where the case enters, or goes on to when both sides have answered at the gate. */
    private static Object phase(AskedOf of) {
        Optional<PhaseRunning> running = of.state().facts(PhaseRunning.class).findFirst();
        if (running.isEmpty()) {
            Phase entry = of.file()
                    .latest(CaseOpened.class)
                    .map(opened -> opened.body().entryPhase())
                    .orElse(Phase.CO_COMMISSIONING);
            return IN_ORDER.contains(entry) ? entry : Phase.CO_COMMISSIONING;
        }
        return afterTheGate(of, running.get());
    }

    /** Either side can turn back or ask for more time; only both together go on. */
    private static Phase afterTheGate(AskedOf of, PhaseRunning running) {
        List<GateAnswered> answers = of.file()
                .said(GateAnswered.class)
                .map(Said::body)
                .filter(answer -> answer.phaseRun().equals(running.phaseRun()))
                .toList();
        Optional<GateAnswered> back = first(answers, GateAnswer.GO_BACK);
        if (back.isPresent()) {
            return where(back.get().goTo(), running.phase(), -1);
        }
        if (first(answers, GateAnswer.NOT_YET).isPresent()) {
            return running.phase();
        }
        boolean both = answers.stream().anyMatch(answer -> answer.side() == Side.EXPERIENCE)
                && answers.stream().anyMatch(answer -> answer.side() != Side.EXPERIENCE);
        GoTo wanted = answers.stream()
                .map(GateAnswered::goTo)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(GoTo.NEXT);
        boolean onlyOneSide = !both && wanted == GoTo.NEXT;
        return onlyOneSide ? running.phase() : where(wanted, running.phase(), 1);
    }

    private static Optional<GateAnswered> first(List<GateAnswered> answers, GateAnswer said) {
        return answers.stream().filter(answer -> answer.answer() == said).findFirst();
    }

    private static Phase where(@org.jspecify.annotations.Nullable GoTo goTo, Phase from, int otherwise) {
        if (goTo == GoTo.END) {
            return Phase.ENDING;
        }
        if (goTo == GoTo.SAME_AGAIN) {
            return from;
        }
        boolean named = goTo != null
                && Arrays.stream(Phase.values()).anyMatch(phase -> phase.name().equals(goTo.name()));
        if (named) {
            return Phase.valueOf(goTo.name());
        }
        int at = Math.max(0, Math.min(IN_ORDER.size() - 1, IN_ORDER.indexOf(from) + otherwise));
        return IN_ORDER.get(at);
    }

    private static Object everybodyHasSigned(AskedOf of) {
        return of.state()
                .facts(AgreementStanding.class)
                .filter(standing -> standing.agreement().equals(of.id("agreement")))
                .anyMatch(standing -> !standing.isOutToSign());
    }

    private static Object goalsAreSigned(AskedOf of) {
        return of.state()
                .facts(AgreementStanding.class)
                .filter(standing ->
                        standing.kind() == AgreementKind.OVERALL_GOALS || standing.kind() == AgreementKind.MY_AGREEMENT)
                .anyMatch(standing -> standing.inForce() != null && !standing.ended());
    }

    /**
     * A minor decision goes the short way. Where an imported file says that people were asked, that entry does the step, and whoever
     * has not answered still can; unless the time for it is over.
     */
    private static Object viewsAreToBeAsked(AskedOf of) {
        boolean minor = of.said(DecisionAsked.class, "decision")
                .map(asked -> asked.importance() == Importance.MINOR)
                .orElse(false);
        boolean tooLate = of.said(ViewsAsked.class, "decision").isPresent()
                && CaseMoments.viewsClose(of).isBefore(of.now());
        return !minor && !tooLate && of.said(DecisionMade.class, "decision").isEmpty();
    }

    private static Object answerIsOwed(AskedOf of) {
        String decision = of.id("decision");
        return of.state().facts(AnswerOwed.class).anyMatch(owed -> owed.about().equals(decision) && owed.isStillOwed());
    }

    /** While what was promised is under way, people hear now and then, until a newer answer is written. */
    private static Object updateIsOwed(AskedOf of) {
        Optional<Said<FeedbackDrafted>> answer = of.file().said(FeedbackDrafted.class, of.id("feedback"));
        boolean underWay =
                answer.map(said -> said.body().outcome() == Outcome.UNDER_WAY).orElse(false);
        boolean newer = answer.isPresent()
                && of.file()
                        .said(FeedbackDrafted.class)
                        .anyMatch(other -> other.seq() > answer.get().seq()
                                && Objects.equals(
                                        other.body().decision(),
                                        answer.get().body().decision())
                                && other.body()
                                        .contributions()
                                        .equals(answer.get().body().contributions()));
        return underWay && !newer && of.file().latest(CaseClosed.class).isEmpty();
    }

    private static Object supportIsToBeArranged(AskedOf of) {
        boolean sensitive = of.said(MeetingPlanned.class, "meeting")
                .map(MeetingPlanned::sensitiveTopic)
                .orElse(false);
        return sensitive && of.said(MeetingSupportArranged.class, "meeting").isEmpty();
    }

    private static Object lookingBackIsDue(AskedOf of) {
        boolean begun = of.file()
                .said(PhaseStarted.class)
                .anyMatch(run -> run.body().phase().ordinal() >= Phase.CO_DESIGN.ordinal());
        java.time.Instant interval = of.now().minus(java.time.Duration.ofDays(of.figure("oa.review.days") - 1L));
        boolean recent = of.file()
                .latest(CoAssessmentHeld.class)
                .map(held -> held.happenedAt().isAfter(interval))
                .orElse(false);
        return begun && !recent && of.file().latest(CaseClosed.class).isEmpty();
    }

    private static Object contactIsWanted(AskedOf of) {
        String person = of.id("participant");
        return of.state()
                .facts(Participating.class)
                .filter(who -> who.participant().equals(person))
                .anyMatch(who -> who.contactWish() != ContactWish.NONE);
    }

    /** Where the age is not known, somebody who was not added as a child is an adult; with nobody named, nobody is asked. */
    private static Object isAboutAnAdult(AskedOf of) {
        return of.said(ConcernRaised.class, "concern")
                .map(ConcernRaised::about)
                .flatMap(about -> of.state()
                        .facts(Participating.class)
                        .filter(who -> who.participant().equals(about))
                        .findFirst())
                .map(who -> !who.child())
                .orElse(false);
    }

    private static Object allegationIsToBeReported(AskedOf of) {
        String concern = of.id("concern");
        boolean allegation = of.state()
                .facts(ConcernStanding.class)
                .anyMatch(standing -> standing.concern().equals(concern) && standing.allegation());
        return allegation && of.file().said(AllegationReported.class, concern).isEmpty();
    }

    /** Names every question, so that a test can hold them against the models. */
    static java.util.Set<String> all() {
        return ANSWERS.keySet();
    }
}
