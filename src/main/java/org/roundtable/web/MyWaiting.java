package org.roundtable.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Working.TaskShared;
import org.roundtable.casework.Labels;
import org.roundtable.process.WorkItem;

/** What waits for one person's answer: it stands first on their page. */
record MyWaiting(MyCase mine) {

    /** @param about what it is about, in words */
    record Asked(String title, @Nullable String about, String path) {}

    List<Asked> all() {
        return mine.view().steps().stream()
                .filter(this::isForMe)
                .flatMap(step -> PersonForm.of(step.entryKind(), mine).map(form -> asked(step, form)).stream())
                .distinct()
                .toList();
    }

    /** A task of somebody else is theirs to report. */
    private boolean isForMe(WorkItem step) {
        return Optional.ofNullable(step.about().get("task"))
                .flatMap(task -> mine.shown().said(TaskShared.class, task))
                .map(task -> task.body().lead() == null
                        || mine.me().equals(task.body().lead()))
                .orElse(true);
    }

    private Asked asked(WorkItem step, PersonForm form) {
        EntryKind kind = EntryKinds.named(step.entryKind()).orElseThrow();
        Map<String, String> things = things(step, form);
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
