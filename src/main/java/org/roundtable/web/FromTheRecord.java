package org.roundtable.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.DecisionType;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.state.Notice;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.CaseView;
import org.roundtable.participation.Answer;
import org.roundtable.participation.AskStage;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.Side;

/**
 * What a form begins with, because the case says it already: who is in it, today, where the last meeting was, what was said and decided.
 * Nothing is filled in that would make the work look better than the record does, and all of it can be changed.
 */
record FromTheRecord(CaseView view) {

    /** What was typed or is known, with what the record says of the rest. */
    Sent begun(EntryKind kind, Sent sent) {
        if (sent.text(EntryForms.REPLACES).isPresent() || view.access().viewer().takesPart()) {
            return sent;
        }
        Map<String, List<String>> values = new HashMap<>(
                switch (kind.name()) {
                    case "MeetingPlanned" -> planned();
                    case "MeetingHeld" -> held(sent);
                    case "DecisionAsked" -> asked();
                    case "ViewsAsked" -> views(sent);
                    case DraftedAnswer.KIND -> Map.of("to", everybody(Side.EXPERIENCE));
                    default -> Map.<String, List<String>>of();
                });
        values.values().removeIf(List::isEmpty);
        values.putAll(new DraftedAnswer(view).begun(kind, sent).values());
        return new Sent(values);
    }

    /**
     * With everybody, where it was the last time, to work: rules ask more of that than of any other kind. Who chairs is filled in only
     * where two people meet; of a group it is asked, for whether somebody took over rests on it.
     */
    private Map<String, List<String>> planned() {
        Optional<MeetingPlanned> last =
                view.shown().latest(MeetingPlanned.class).map(Said::body);
        Map<String, List<String>> values = new HashMap<>();
        values.put("kind", List.of(MeetingKind.WORKING.name()));
        values.put("place", last.map(MeetingPlanned::place).stream().toList());
        values.put("expected", everybody(Side.values()));
        if (areTwo()) {
            values.put(
                    "chair",
                    last.map(MeetingPlanned::chair)
                            .map(List::of)
                            .orElseGet(() -> List.copyOf(view.access().participants().stream()
                                    .limit(1)
                                    .toList())));
        }
        return values;
    }

    /** Where two people met and it was not the expert by experience who was to chair, nobody can have taken over. */
    private Map<String, List<String>> held(Sent sent) {
        Map<String, List<String>> values = new HashMap<>();
        Optional<MeetingPlanned> planned = sent.text("meeting")
                .flatMap(id -> view.shown().said(MeetingPlanned.class, id))
                .map(Said::body);
        planned.ifPresent(plan -> {
            values.put("came", List.copyOf(plan.expected()));
            values.put("formsUsed", new MeetingShown(view, said(plan)).formsUsed());
            if (areTwo() && plan.chair() != null && !isExpert(plan.chair())) {
                values.put("chairOverridden", List.of(Answer.NOT_ASKED.name()));
            }
        });
        if (isOneToOne()) {
            values.put("dialogue", List.of(Dialogue.NOT_RATED.name()));
        }
        return values;
    }

    /** Whoever was ever in the case counts, for they may come. */
    private boolean areTwo() {
        return view.state().facts(Participating.class).count() <= 2;
    }

    private Said<MeetingPlanned> said(MeetingPlanned plan) {
        return view.shown().said(MeetingPlanned.class, plan.id()).orElseThrow();
    }

    /** It matters, to everybody with experience; in work with one person it is about their own plan. */
    private Map<String, List<String>> asked() {
        return Map.of(
                "type",
                isOneToOne() ? List.of(DecisionType.PERSONAL_PLAN.name()) : List.of(),
                "importance",
                List.of(Importance.ORDINARY.name()),
                "affects",
                everybody(Side.EXPERIENCE));
    }

    /** From today, and for as long as those whom it affects need; when, only as far as it was said when the question was put. */
    private Map<String, List<String>> views(Sent sent) {
        LocalDate today =
                view.circumstances().calendar().dateOf(view.circumstances().now());
        Map<String, List<String>> values = new HashMap<>(day("askedOn", today));
        sent.text("decision")
                .flatMap(id -> view.shown().said(DecisionAsked.class, id))
                .map(Said::body)
                .ifPresent(asked -> {
                    values.putAll(day("viewsCloseOn", closing(asked, today)));
                    stage(asked).ifPresent(stage -> values.put("stage", List.of(stage.name())));
                });
        return values;
    }

    private LocalDate closing(DecisionAsked asked, LocalDate today) {
        int longest = asked.affects().stream()
                .mapToInt(person -> Notice.workingDays(view.inHand().file(), view.circumstances(), person))
                .max()
                .orElse(0);
        return view.circumstances().calendar().plusWorkingDays(today, longest);
    }

    private Optional<AskStage> stage(DecisionAsked asked) {
        boolean made = view.shown().said(DecisionMade.class, asked.id()).isPresent();
        if (made || !asked.optionsOpen()) {
            return Optional.empty();
        }
        boolean options = view.shown()
                .said(OptionProposed.class)
                .anyMatch(option -> option.body().decision().equals(asked.id()));
        return Optional.of(options ? AskStage.SHAPING_OPTIONS : AskStage.BEFORE_OPTIONS);
    }

    private static Map<String, List<String>> day(String name, LocalDate day) {
        return Map.of(
                name + ".day", List.of("" + day.getDayOfMonth()),
                name + ".month", List.of("" + day.getMonthValue()),
                name + ".year", List.of("" + day.getYear()));
    }

    /** Those of some sides who take part now. */
    private List<String> everybody(Side... sides) {
        return view.state()
                .facts(Participating.class)
                .filter(person -> Set.of(sides).contains(person.side()) && MyCase.HERE.contains(person.status()))
                .sorted(Comparator.comparing(Participating::side).thenComparing(Participating::participant))
                .map(Participating::participant)
                .toList();
    }

    private boolean isExpert(@org.jspecify.annotations.Nullable String participant) {
        return view.state()
                .facts(Participating.class)
                .anyMatch(person -> person.participant().equals(participant) && person.side() == Side.EXPERIENCE);
    }

    private boolean isOneToOne() {
        return view.shown()
                .latest(CaseOpened.class)
                .filter(opened -> opened.body().level() == EngagementLevel.INDIVIDUAL_CARE)
                .isPresent();
    }
}
