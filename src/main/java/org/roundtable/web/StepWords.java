package org.roundtable.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casework.Labels;
import org.roundtable.process.WorkItem;
import org.roundtable.process.model.ModelStep;

/** How a step is put on a page: its name as it is drawn, what good looks like, and when it is due. */
final class StepWords {

    private final ShippedSteps steps;
    private final PageWords words;
    private final Clock clock;

    StepWords(ShippedSteps steps, PageWords words, Clock clock) {
        this.steps = steps;
        this.words = words;
        this.clock = clock;
    }

    /** The models speak English; in Welsh a step is called as its form is. */
    String title(WorkItem item) {
        String form = EntryKinds.named(item.entryKind())
                .map(kind -> words.entries().title(kind))
                .orElse(item.entryKind());
        return isEnglish() ? steps.of(item).map(ModelStep::name).orElse(form) : form;
    }

    /** What good looks like, in English where no translation is at hand. */
    @Nullable
    String good(WorkItem item) {
        String drawn = steps.of(item).map(ModelStep::documentation).orElse("");
        String good = words.orElse("step." + item.processKey() + "." + item.activity(), drawn);
        return good.isBlank() ? null : good;
    }

    TaskRow row(WorkItem item, String hint) {
        return new TaskRow(title(item), "/roundtable/steps/" + item.id(), hint, status(item), colour(item));
    }

    /** With who has taken it on, and why it waits. */
    TaskRow withHands(WorkItem item, TaskRow row) {
        String more = Stream.of(
                        hands(item), Optional.ofNullable(item.followUpReason()).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return more.isEmpty() ? row : row.withMore(more);
    }

    /** Who has taken a step on, and from whom they have it; empty where nobody has. */
    String hands(WorkItem item) {
        WorkItem.Taken taken = item.taken();
        if (taken == null) {
            return "";
        }
        return taken.by().equals(taken.givenBy())
                ? words.of("practice.share.taken", words.user(taken.by()))
                : words.of("practice.share.given", words.user(taken.by()), words.user(taken.givenBy()));
    }

    /** What a step is about: people by name, a meeting by its day, a decision by its question; then what else tells it from others. */
    String hint(WorkItem item, Labels labels, String more) {
        Stream<String> ids = Stream.concat(
                Stream.of(Optional.ofNullable(item.participant()), Optional.ofNullable(item.concern()))
                        .flatMap(Optional::stream),
                item.about().values().stream().sorted());
        Stream<String> named = ids.distinct().filter(labels::knows).map(labels::of);
        return Stream.of(named, chosen(item), Stream.of(more))
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What a step is about by a choice, such as one of the conditions. */
    private Stream<String> chosen(WorkItem item) {
        return EntryKinds.named(item.entryKind()).stream()
                .flatMap(kind -> item.about().entrySet().stream().flatMap(about -> kind.field(about.getKey()).stream()
                        .map(field -> field.component().getType().getEnumConstants())
                        .filter(Objects::nonNull)
                        .flatMap(Arrays::stream)
                        .map(constant -> (Enum<?>) constant)
                        .filter(constant -> constant.name().equals(about.getValue()))
                        .map(words::choice)));
    }

    /** Rows that read the same are told apart by when they came up. */
    List<TaskRow> toldApart(List<WorkItem> items, List<TaskRow> rows) {
        Map<String, Long> alike =
                rows.stream().collect(Collectors.groupingBy(row -> row.title() + row.hint(), Collectors.counting()));
        return IntStream.range(0, rows.size())
                .mapToObj(at -> alike.get(rows.get(at).title() + rows.get(at).hint()) == 1
                        ? rows.get(at)
                        : rows.get(at)
                                .withMore(words.of(
                                        "practice.step.since",
                                        words.moment(items.get(at).createdAt()))))
                .toList();
    }

    String who(WorkItem item) {
        return words.orElse("practice.role." + item.role(), item.role());
    }

    private String status(WorkItem item) {
        if (isPutOff(item)) {
            return words.of("practice.until", words.day(item.followUpOn()));
        }
        Instant due = item.dueAt();
        if (due == null) {
            return "";
        }
        String when = item.concern() == null ? words.day(due) : words.moment(due);
        return words.of(due.isBefore(clock.instant()) ? "practice.wasDue" : "practice.due", when);
    }

    private @Nullable String colour(WorkItem item) {
        Instant due = item.dueAt();
        if (isPutOff(item)) {
            return "grey";
        }
        if (due != null && due.isBefore(clock.instant())) {
            return "red";
        }
        return item.concern() != null ? "orange" : null;
    }

    private boolean isPutOff(WorkItem item) {
        LocalDate day = item.followUpOn();
        return day != null && day.isAfter(LocalDate.ofInstant(clock.instant(), Happened.ZONE));
    }

    private boolean isEnglish() {
        return words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
