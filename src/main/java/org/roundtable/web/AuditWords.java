package org.roundtable.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.assurance.InstanceAudit;
import org.roundtable.casework.Labels;

/** How the page on one instance words what it shows. */
final class AuditWords {

    private final InstanceAudit audit;
    private final PageWords words;
    private final Labels labels;

    AuditWords(InstanceAudit audit, PageWords words) {
        this.audit = audit;
        this.words = words;
        this.labels = words.labels(audit.view());
    }

    PageWords page() {
        return words;
    }

    Labels labels() {
        return labels;
    }

    String of(String key, Object... values) {
        return words.of("manage." + key, values);
    }

    String title() {
        return audit.opened().map(opened -> opened.body().title()).orElseGet(() -> of("title.unreadable"));
    }

    /** A moment, or that it has not come yet. */
    String when(@Nullable Instant moment) {
        return moment == null ? of("notYet") : words.moment(moment);
    }

    /** People by name; nobody is shown by an id. */
    String names(Collection<String> participants) {
        if (participants.isEmpty()) {
            return of("nobody");
        }
        String known = labels.list(participants.stream().filter(labels::knows).toList());
        return known.isEmpty() ? of("somebody") : known;
    }

    /** What an answer or a rating is about; what a manager may not read has no label. */
    String about(String thing) {
        return labels.knows(thing) ? labels.of(thing) : of("somethingSaid");
    }

    PageTable table(String key, List<String> columns, List<List<TableCell>> rows) {
        return new PageTable(
                of(key + ".caption"),
                columns.stream().map(column -> of(key + "." + column)).toList(),
                rows);
    }

    static List<TableCell> cells(String... texts) {
        return Arrays.stream(texts).map(TableCell::of).collect(Collectors.toList());
    }
}
