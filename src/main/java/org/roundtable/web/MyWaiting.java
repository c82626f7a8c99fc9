package org.roundtable.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.entry.Working.TaskShared;
import org.roundtable.casework.Labels;
import org.roundtable.process.WorkItem;

/** What waits for one person's answer: it stands first on their page. */
record MyWaiting(MyCase mine) {

    /** @param about what it is about, in words */
    record Asked(String title, @Nullable String about, String path) {}

    List<Asked> all() {
        Stream<Asked> steps = mine.view().steps().stream()
                .filter(this::isForMe)
                .flatMap(step ->
                        PersonForm.of(step.entryKind(), mine).map(form -> asked(form, things(step, form))).stream());
        return Stream.concat(steps, views()).distinct().toList();
    }

    /** Whoever was asked for their view is asked here, also where the work went on without a step for it. */
    private Stream<Asked> views() {
        return new MyDecisions(mine)
                .waitingForMyView()
                .flatMap(decision ->
                        PersonForm.of("ContributionMade", mine)
                                .map(form -> asked(form, Map.of("decision", decision)))
                                .stream());
    }

    /** A task of somebody else is theirs to report. */
    private boolean isForMe(WorkItem step) {
        return Optional.ofNullable(step.about().get("task"))
                .flatMap(task -> mine.shown().said(TaskShared.class, task))
                .map(task -> task.body().lead() == null
                        || mine.me().equals(task.body().lead()))
                .orElse(true);
    }

    private Asked asked(PersonForm form, Map<String, String> things) {
        EntryKind kind = form.kind();
        String query = things.entrySet().stream()
                .map(thing -> thing.getKey() + "=" + thing.getValue())
                .collect(Collectors.joining("&", things.isEmpty() ? "" : "?", ""));
        Labels labels = mine.labels();
        String about =
                things.values().stream().filter(labels::knows).map(labels::of).collect(Collectors.joining(" – "));
        return new Asked(
                mine.words().first("waiting." + kind.name(), "waiting.other"),
                about.isEmpty() ? null : about,
                "/roundtable/me/" + kind.name() + query);
    }

    /** Ids of things only: nothing else belongs in an address. */
    private static Map<String, String> things(WorkItem step, PersonForm form) {
        Map<String, String> things = new TreeMap<>(step.about());
        things.keySet().retainAll(form.carried());
        return things;
    }
}
