package org.roundtable.testing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.DecisionType;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.Feedbacks.Channel;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.entry.People.CommunicationNeed;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.Consideration;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.Phase;

/** Entries in short, for stories in which most of what a form asks for does not matter. */
public final class InShort {

    public static final String REASON = "The landlord owns the garden and will not let us build there before spring.";

    private InShort() {}

    public static ContributionMade words(String id, String participant) {
        return words(id, participant, Mediation.NONE);
    }

    public static ContributionMade words(String id, String participant, Mediation mediation) {
        return contribution(id, participant, mediation, null, null, Phase.CO_DESIGN);
    }

    public static ContributionMade wordsIn(Phase phase, String id, String participant, Mediation mediation) {
        return contribution(id, participant, mediation, null, null, phase);
    }

    public static ContributionMade wordsOn(String decision, String id, String participant) {
        return contribution(id, participant, Mediation.NONE, null, decision, Phase.CO_DESIGN);
    }

    public static ContributionMade wordsAbout(String topic, String id, String participant, Mediation mediation) {
        return contribution(id, participant, mediation, topic, null, Phase.CO_DESIGN);
    }

    private static ContributionMade contribution(
            String id,
            String participant,
            Mediation mediation,
            @Nullable String topic,
            @Nullable String decision,
            Phase phase) {
        return new ContributionMade(
                id,
                participant,
                "We want a garden.",
                topic,
                ExpressionForm.SPOKEN,
                mediation,
                null,
                decision,
                Audience.GROUP,
                false,
                true,
                phase);
    }

    public static ContributionConsidered considered(String contribution, Consideration consideration) {
        return new ContributionConsidered(contribution, consideration, null, null);
    }

    /** An ordinary question with open options. */
    public static DecisionAsked question(String id, String... affects) {
        return new DecisionAsked(
                id,
                "What goes into the leaflet?",
                DecisionType.ORDINARY,
                Importance.ORDINARY,
                Set.of(affects),
                false,
                null,
                true,
                null);
    }

    public static DecisionMade decided(String decision, DecisionMode mode, String... by) {
        return decidedBecause(decision, mode, null, by);
    }

    public static DecisionMade decidedBecause(
            String decision, DecisionMode mode, @Nullable String notFollowedReason, String... by) {
        return new DecisionMade(
                decision, mode, Set.of(by), "Photos, no map.", "It prints better.", notFollowedReason, null, false);
    }

    /** An answer to one decision, written for everybody. */
    public static FeedbackDrafted answer(
            String id, @Nullable String decision, Outcome outcome, @Nullable String whyNot) {
        return new FeedbackDrafted(
                id, decision, Set.of(), Set.of(), "You said garden.", outcome, "We asked for one.", whyNot);
    }

    /** An answer to some words, outside any decision. */
    public static FeedbackDrafted answerTo(String id, String... contributions) {
        return new FeedbackDrafted(
                id,
                null,
                Set.of(contributions),
                Set.of(),
                "You said garden.",
                Outcome.DONE,
                "There is a garden.",
                null);
    }

    public static FeedbackGiven told(String feedback, String participant) {
        return told(feedback, participant, Channel.IN_PERSON);
    }

    public static FeedbackGiven told(String feedback, String participant, Channel channel) {
        return new FeedbackGiven(feedback, participant, channel, Set.<CommunicationNeed>of());
    }

    public static FeedbackAnswered reacted(String feedback, String participant, Reaction reaction) {
        return new FeedbackAnswered(feedback, participant, reaction, null);
    }
}
