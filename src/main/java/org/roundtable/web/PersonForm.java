package org.roundtable.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.state.Participating;
import org.roundtable.participation.AgeBand;
import org.roundtable.participation.Side;

/**
 * How a kind of entry is asked of somebody taking part: few questions, in an order of their own; the rest is filled in for them.
 *
 * @param questions components that are asked
 * @param filled components whose value follows from who they are and how they came here
 */
record PersonForm(EntryKind kind, List<String> questions, Map<String, String> filled) {

    /** Every kind that people record themselves, with its questions; what is not here is not theirs to record. */
    private static final Map<String, List<String>> QUESTIONS = Map.ofEntries(
            Map.entry("ContributionMade", List.of("words", "mayGoTo", "aboutSafety")),
            Map.entry("InvitationAnswered", List.of("reply", "contactWish", "anonymity", "consentForm")),
            Map.entry("LanguageChosen", List.of("language")),
            Map.entry("WhatMattersSaid", List.of("words")),
            Map.entry(
                    "SupportNeedsAsked",
                    List.of(
                            "communicationNeeds",
                            "expressionForms",
                            "interpreterNeeded",
                            "advocateWanted",
                            "supportContact",
                            "decisionPreference",
                            "whatHelps")),
            Map.entry("NeedRaised", List.of("statement")),
            Map.entry("NeedPrioritised", List.of("priority")),
            Map.entry("NeedsListConfirmed", List.of()),
            Map.entry("GoalProposed", List.of("statement", "kind", "targetDate")),
            Map.entry("AgreementSigned", List.of("answer", "comment", "explainedInPerson")),
            Map.entry("RevisionAsked", List.of("whatToChange")),
            Map.entry("FeedbackAnswered", List.of("reaction", "note")),
            Map.entry("ParticipationRated", List.of("real", "hart", "together", "shier", "whyISaySo")),
            Map.entry("SubjectAccessAsked", List.of("whichPart")),
            Map.entry("RecordDisputed", List.of("whatIsWrong")),
            Map.entry("RatingTalkAsked", List.of("whatAbout")),
            Map.entry("CheckInMade", List.of("mood", "safe", "pressure", "wantsToTalkTo", "note")),
            Map.entry("SteppedBack", List.of("kind", "topic", "contactWish", "resumeOn")),
            Map.entry("StepBackAnswered", List.of("personAgrees")),
            Map.entry("Returned", List.of("whatHasChanged", "paceWanted")),
            Map.entry("WordsWithdrawn", List.of()),
            Map.entry("WordsConfirmed", List.of()),
            Map.entry("WordsCorrected", List.of("ownWords")),
            Map.entry("SharingPermitted", List.of("audience", "named")),
            Map.entry(
                    "ConcernRaised", List.of("whatHappened", "canWait", "about", "kind", "implicated", "personsWish")),
            Map.entry("GateAnswered", List.of("answer", "whatWeLearned", "whatIsStillOpen")),
            Map.entry("TaskDone", List.of("howItWent")),
            Map.entry("OptionProposed", List.of("label")),
            Map.entry("NoOtherOptionNeeded", List.of()),
            Map.entry("BarrierNoted", List.of("kind", "whatWouldHelp")),
            Map.entry("TensionRaised", List.of("description", "wantsDone", "kind", "involved")));

    private static final Set<AgeBand> DECIDE_THEMSELVES = Set.of(AgeBand.A16_17, AgeBand.A18_25, AgeBand.A26_PLUS);

    static Set<String> kinds() {
        return new TreeSet<>(QUESTIONS.keySet());
    }

    /** Nothing where the kind is not people's own to record. */
    static Optional<PersonForm> of(String name, MyCase mine) {
        return EntryKinds.named(name)
                .filter(kind -> QUESTIONS.containsKey(name))
                .filter(kind -> !name.equals("GateAnswered")
                        || mine.shown().latest(PhaseStarted.class).isPresent())
                .map(kind -> new PersonForm(kind, questions(name, mine), filled(kind, mine)));
    }

    /** Hart's ladder is about projects with children; adults are asked in plain words only. Who a goal is for is clear where one is alone. */
    private static List<String> questions(String name, MyCase mine) {
        String left =
                switch (name) {
                    case "ParticipationRated" -> mine.myself().child() ? "together" : "hart";
                    case "GoalProposed" -> mine.isOneToOne() ? "kind" : "";
                    default -> "";
                };
        return QUESTIONS.get(name).stream()
                .filter(question -> !question.equals(left))
                .toList();
    }

    private static Map<String, String> filled(EntryKind kind, MyCase mine) {
        Participating me = mine.myself();
        Map<String, String> filled = new HashMap<>();
        kind.field("participant").ifPresent(field -> filled.put("participant", mine.me()));
        switch (kind.name()) {
            case "ContributionMade" -> filled.put("form", "WRITTEN");
            case "AgreementSigned" -> filled.put("mode", "DIGITAL");
            case "NeedRaised" -> filled.put("source", me.side() == Side.EXPERIENCE ? "LIVED_EXPERIENCE" : "PRACTICE");
            case "NeedPrioritised", "OptionProposed" ->
                filled.put("side", me.side().name());
            case "Returned" -> mine.myStepBack().ifPresent(stepBack -> filled.put("stepBack", stepBack));
            case "InvitationAnswered" -> {
                if (DECIDE_THEMSELVES.contains(me.ageBand())) {
                    filled.put("basis", "THE_PERSON");
                }
            }
            case "GoalProposed" -> {
                if (mine.isOneToOne()) {
                    filled.put("kind", "PERSONAL");
                }
            }
            default -> {
                // Nothing but who they are.
            }
        }
        return filled;
    }

    /** Things that a link names: carried along unseen. */
    Set<String> carried() {
        return kind.asked().stream()
                .filter(field -> field.refers() != null
                        && !field.name().equals("participant")
                        && !questions.contains(field.name()))
                .map(Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it says which thing it is about, where there has to be one. */
    boolean isAboutSomething(Sent sent) {
        return kind.asked().stream()
                .filter(field -> carried().contains(field.name()) && !field.optional())
                .allMatch(field -> sent.text(field.name()).isPresent());
    }

    /** Nobody is held up by another question when they are worried, step back, or say how they are. */
    boolean asksWhoFillsItIn() {
        return !kind.declaration().neverRefused()
                && !Set.of("CheckInMade", "SteppedBack").contains(kind.name());
    }
}
