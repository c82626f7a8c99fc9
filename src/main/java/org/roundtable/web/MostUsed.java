package org.roundtable.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.participation.Phase;

/** What is recorded most: what a phase is about first, then what happens in all of them. */
final class MostUsed {

    private static final List<String> ALWAYS = List.of(
            "ContributionMade",
            "ContactNoted",
            "DecisionAsked",
            "DecisionMade",
            "FeedbackDrafted",
            "FeedbackGiven",
            "MeetingPlanned",
            "MeetingHeld");

    private static final Map<Phase, List<String>> OF_PHASE = Map.of(
            Phase.PREPARATION, List.of("WhatMattersSaid", "InvitationAnswered"),
            Phase.CO_COMMISSIONING, List.of("WhatMattersSaid", "NeedRaised"),
            Phase.CO_ELABORATION, List.of("GoalProposed", "AgreementDrafted"),
            Phase.CO_DESIGN, List.of("OptionProposed", "ProposalMade"),
            Phase.CO_DELIVERY, List.of("TaskShared", "TaskDone"),
            Phase.CO_ASSESSMENT, List.of("CoAssessmentHeld", "JointReflectionHeld"),
            Phase.ENDING, List.of("EndingPlanned", "LearningShared"));

    private MostUsed() {}

    /** The names of their kinds, in the order of the page. */
    static List<String> in(Phase phase) {
        return Stream.concat(OF_PHASE.getOrDefault(phase, List.of()).stream(), ALWAYS.stream())
                .toList();
    }
}
