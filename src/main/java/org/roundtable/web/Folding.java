package org.roundtable.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casework.CaseView;

/**
 * What a form does not put to whoever fills it in, unless something is wrong with it: what the record says already, which is shown and
 * can be changed, and what is to be said only where it applies (practice.md, point 11). Whatever a rule needs is still asked, or filled in.
 *
 * @param filled components whose answer, where there is one, comes from the record
 * @param rare components that are asked only where they apply, as long as nothing is said in them
 * @param revealed component that a yes to another brings up, by that other
 */
record Folding(Set<String> filled, Set<String> rare, Map<String, String> revealed) {

    static final Folding NONE = new Folding(Set.of(), Set.of(), Map.of());

    private static final Map<String, Set<String>> FILLED = Map.of(
            "MeetingPlanned", Set.of("kind", "place", "chair", "expected"),
            "MeetingHeld", Set.of("formsUsed"),
            "DecisionAsked", Set.of("type", "importance", "affects"),
            "ViewsAsked", Set.of("stage", "askedOn", "viewsCloseOn"),
            "FeedbackDrafted", Set.of("to"));

    private static final Map<String, Set<String>> RARE = Map.of(
            "MeetingHeld", Set.of("absentUnexplained", "formsUsed", "dialogue", "chairOverridden"),
            "DecisionAsked", Set.of("dueOn"),
            "DecisionMade", Set.of("notFollowedReason", "whoDisagreed", "adultSupportGiven"),
            "FeedbackDrafted", Set.of("decision", "whyNot"),
            "FeedbackGiven", Set.of());

    private static final Map<String, Map<String, String>> REVEALED =
            Map.of("DecisionAsked", Map.of("fixedByLawOrSafety", "fixedWhy"));

    /** What a rule about how adults worked rests on: folded only where the record says that there is nothing to ask. */
    private static final Set<String> ASKED_UNLESS_KNOWN = Set.of("dialogue", "chairOverridden");

    /** Whoever changes what was said before sees all of it. */
    static Folding of(CaseView view, EntryKind kind, Sent sent) {
        if (sent.text(EntryForms.REPLACES).isPresent() || view.access().viewer().takesPart()) {
            return NONE;
        }
        Set<String> filled = new HashSet<>(FILLED.getOrDefault(kind.name(), Set.of()));
        filled.addAll(List.of(kind.declaration().key()));
        Set<String> rare = new HashSet<>(RARE.getOrDefault(kind.name(), Set.of()));
        if (kind.name().equals(DraftedAnswer.KIND) && sent.text("decision").isPresent()) {
            filled.add("contributions");
        }
        if (kind.type() == FeedbackGiven.class && !askedForFormats(view, sent)) {
            rare.add("formats");
        }
        return new Folding(filled, rare, REVEALED.getOrDefault(kind.name(), Map.of()));
    }

    /** Whoever said how they understand best is told in that form, and it is asked whether they were. */
    private static boolean askedForFormats(CaseView view, Sent sent) {
        return sent.text("participant")
                .flatMap(person -> view.shown().said(SupportNeedsAsked.class, person))
                .filter(needs -> !needs.body().communicationNeeds().isEmpty())
                .isPresent();
    }

    boolean isFilled(FormField field) {
        return filled.contains(field.name())
                && field.kind() != FieldKind.HIDDEN
                && field.error() == null
                && field.isAnswered()
                && !isUnsaid(field);
    }

    boolean isRare(FormField field) {
        boolean applies = field.isAnswered() || ASKED_UNLESS_KNOWN.contains(field.name());
        return rare.contains(field.name()) && field.error() == null && (!applies || isUnsaid(field));
    }

    /** "Nobody asked", "nobody rated": an answer that says nothing. */
    private static boolean isUnsaid(FormField field) {
        return "not-asked".equals(field.value()) || "NOT_RATED".equals(field.value());
    }
}
