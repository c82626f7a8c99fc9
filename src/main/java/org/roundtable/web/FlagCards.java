package org.roundtable.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.FlagWords;
import org.roundtable.casework.Labels;
import org.roundtable.flag.Flag;
import org.roundtable.flag.PracticeLog;
import org.roundtable.rules.Rule;
import org.roundtable.rules.RuleBook;

/** Flags, and notes on how we work, as cards: in words, with the facts that they rest on and where the next step is taken. */
final class FlagCards {

    private final CaseView view;
    private final Story story;
    private final PageWords words;
    private final Labels labels;
    private final NextForms forms;
    private final Map<String, Rule> rules;
    private final Map<String, String> entries;

    FlagCards(CaseView view, Story story, PageWords words, NextForms forms, RuleBook rules) {
        this.view = view;
        this.story = story;
        this.words = words;
        this.labels = words.labels(view);
        this.forms = forms;
        this.rules = rules.rules().stream()
                .collect(Collectors.toMap(Rule::code, Function.identity(), (first, alternative) -> first));
        this.entries = view.shown()
                .standing()
                .sorted(Comparator.comparingLong(Said::seq))
                .collect(Collectors.toMap(
                        said -> said.entry().thing(), said -> said.entry().name(), (first, later) -> first));
    }

    /** By rule, in the order of their first. */
    List<FlagGroup> groups(List<Flag> flags) {
        return grouped(flags, this::of);
    }

    List<FlagGroup> practice(List<PracticeLog.Note> notes) {
        return grouped(notes.stream().map(FlagCards::asFlag).toList(), this::practice);
    }

    private static List<FlagGroup> grouped(List<Flag> flags, Function<Flag, FlagCard> card) {
        Map<String, List<Flag>> byRule =
                flags.stream().collect(Collectors.groupingBy(Flag::code, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> new FlagGroup(
                        rule.getKey(),
                        card.apply(together(rule.getValue())),
                        rule.getValue().stream().map(card).toList()))
                .toList();
    }

    /** What flags of one rule say together: of everybody and everything that they name. */
    static Flag together(List<Flag> alike) {
        Flag first = alike.get(0);
        Map<String, Set<String>> about = new HashMap<>();
        alike.forEach(flag -> flag.about().forEach((name, ids) -> about.computeIfAbsent(name, any -> new TreeSet<>())
                .addAll(ids)));
        return new Flag(
                first.id(),
                first.caseFile(),
                first.code(),
                alike.stream()
                        .flatMap(flag -> flag.subject().stream())
                        .distinct()
                        .toList(),
                about,
                alike.stream()
                        .map(Flag::severity)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                first.state(),
                alike.stream()
                        .map(Flag::raisedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                first.setAsideUntil(),
                first.pack());
    }

    FlagCard of(Flag flag) {
        FlagWords.Shown said = words.flags().of(flag, labels);
        String path = "/roundtable/cases/" + view.id() + "/flags/" + flag.id();
        return new FlagCard(
                flag.id(),
                severity(flag.severity()),
                said.noticed(),
                said.why(),
                source(flag.code()),
                facts(flag),
                said.next(),
                forms.path(flag, view).orElse(null),
                said.clears(),
                flag.raisedAt().atZone(Happened.ZONE),
                List.of(new PageLink(words.of("practice.flag.open"), path)));
    }

    /** What was noticed about how adults worked, for the team alone: nothing there is to be set aside or escalated. */
    private FlagCard practice(Flag note) {
        FlagCard card = of(note);
        return new FlagCard(
                card.id(),
                "info",
                card.noticed(),
                card.why(),
                card.source(),
                card.facts(),
                card.nextStep(),
                card.nextPath(),
                card.clearsWhen(),
                card.since(),
                List.of());
    }

    private static Flag asFlag(PracticeLog.Note note) {
        return new Flag(
                note.id(),
                note.caseFile(),
                note.code(),
                note.subject(),
                note.about(),
                Severity.INFO,
                org.roundtable.flag.FlagState.OPEN,
                note.since(),
                null,
                "");
    }

    private @Nullable String source(String code) {
        return Optional.ofNullable(rules.get(code))
                .map(Rule::source)
                .map(new SourceWords(words)::of)
                .orElse(null);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case URGENT -> "urgent";
            case WARNING -> "warning";
            case ADVICE, INFO -> "info";
        };
    }

    private List<FlagFact> facts(Flag flag) {
        return Stream.concat(
                        flag.subject().stream(), flag.about().values().stream().flatMap(ids -> ids.stream()
                                .sorted()))
                .distinct()
                .filter(labels::knows)
                .map(id -> new FlagFact(labels.of(id), place(id)))
                .toList();
    }

    private @Nullable String place(String id) {
        if (view.inHand().people().containsKey(id)) {
            return "/roundtable/cases/" + view.id() + "/people/" + id;
        }
        String entry = entries.get(id);
        return entry == null || story.pageOf(entry) == 0
                ? null
                : "/roundtable/cases/" + view.id() + "?page=" + story.pageOf(entry) + "#entry-" + entry;
    }
}
