package org.roundtable.web;

import java.util.Map;
import java.util.TreeMap;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Working.TaskShared;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** One of everything that a form of somebody taking part can be about, in their case, by the name of the thing. */
final class PeopleStory {

    static final String WORDS = "Not before ten please";
    static final String AGREEMENT = "We start at half past ten, and Amina says when it is enough.";

    private PeopleStory() {}

    static Map<String, String> in(PeoplePagesBench bench, PeoplePagesBench.Visitor who) {
        String me = who.participant();
        String id = who.caseFile();
        String sam = bench.participant(id, Side.QUALIFICATION);
        Map<String, String> things = new TreeMap<>();
        bench.begin(id, Phase.CO_DESIGN);
        things.put(
                "decision",
                bench.record(
                        PeoplePagesBench.SAM,
                        id,
                        DecisionAsked.class,
                        "question",
                        "When do we start?",
                        "type",
                        "PERSONAL_PLAN",
                        "importance",
                        "ORDINARY",
                        "affects",
                        me,
                        "fixedByLawOrSafety",
                        "no",
                        "optionsOpen",
                        "yes"));
        bench.record(
                PeoplePagesBench.SAM,
                id,
                OptionProposed.class,
                "decision",
                things.get("decision"),
                "label",
                "At nine",
                "side",
                "QUALIFICATION");
        things.put(
                "contribution",
                bench.record(
                        who.viewer(),
                        id,
                        ContributionMade.class,
                        "participant",
                        me,
                        "words",
                        WORDS,
                        "form",
                        "WRITTEN",
                        "mediation",
                        "NONE",
                        "mayGoTo",
                        "GROUP",
                        "aboutSafety",
                        "no"));
        things.put(
                "agreement",
                bench.record(
                        PeoplePagesBench.SAM,
                        id,
                        AgreementDrafted.class,
                        "kind",
                        "MY_AGREEMENT",
                        "text",
                        AGREEMENT.replace(',', ';'),
                        "signatories",
                        me + "," + sam));
        things.put(
                "feedback",
                bench.record(
                        PeoplePagesBench.SAM,
                        id,
                        FeedbackDrafted.class,
                        "contributions",
                        things.get("contribution"),
                        "to",
                        me,
                        "youSaid",
                        WORDS,
                        "outcome",
                        "DONE",
                        "weDid",
                        "We start at half past ten"));
        bench.record(
                PeoplePagesBench.SAM,
                id,
                FeedbackGiven.class,
                "feedback",
                things.get("feedback"),
                "participant",
                me,
                "channel",
                "IN_PERSON");
        things.put(
                "task",
                bench.record(
                        PeoplePagesBench.SAM,
                        id,
                        TaskShared.class,
                        "what",
                        "Draw the plan",
                        "doneBy",
                        "TOGETHER",
                        "lead",
                        me,
                        "replacesPaidWork",
                        "no"));
        things.put(
                "need",
                bench.record(
                        PeoplePagesBench.SAM,
                        id,
                        NeedRaised.class,
                        "participant",
                        sam,
                        "statement",
                        "Rest",
                        "source",
                        "PRACTICE"));
        things.put("stepBack", bench.record(who.viewer(), id, SteppedBack.class, "participant", me, "kind", "PAUSE"));
        return things;
    }
}
