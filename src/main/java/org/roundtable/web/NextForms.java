package org.roundtable.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casework.CaseView;
import org.roundtable.flag.Flag;
import org.roundtable.process.WorkItem;

/** Where the next step of a flag is taken: the waiting step that makes the entry, else its form, with what the flag names filled in. */
final class NextForms {

    private static final String FILE = "/META-INF/roundtable/next-steps.properties";

    /** Behind a kind: the thing itself is said anew, such as the plan of a meeting. */
    private static final String ANEW = " anew";

    private final Properties kinds = read();

    /** The form that takes the next step of a rule; some are taken by talking, and have none. */
    Optional<EntryKind> of(String code) {
        return Optional.ofNullable(kinds.getProperty(code))
                .map(next -> next.replace(ANEW, ""))
                .flatMap(EntryKinds::named);
    }

    /** Whether the step says anew what the flag is on, where others of its kind could be recorded beside it. */
    private boolean isAnew(String code) {
        return kinds.getProperty(code, "").endsWith(ANEW);
    }

    Set<String> codes() {
        return kinds.stringPropertyNames();
    }

    Optional<String> path(Flag flag, CaseView view) {
        return of(flag.code()).filter(kind -> view.access().mayRecord(kind)).flatMap(kind -> waiting(kind, flag, view)
                .map(step -> "/roundtable/steps/" + step.id())
                .filter(step -> !isAnew(flag.code()))
                .or(() -> form(kind, flag, view)));
    }

    private static Optional<WorkItem> waiting(EntryKind kind, Flag flag, CaseView view) {
        Set<String> ids = flag.ids();
        return view.steps().stream()
                .filter(step -> step.entryKind().equals(kind.name()))
                .filter(step ->
                        step.about().isEmpty() || step.about().values().stream().anyMatch(ids::contains))
                .findFirst();
    }

    private Optional<String> form(EntryKind kind, Flag flag, CaseView view) {
        if (!kind.declaration().anytime()) {
            return Optional.empty();
        }
        String path = "/roundtable/cases/" + view.id() + "/record/" + kind.name();
        return Optional.of(path
                + standing(kind, flag, view)
                        .map(before -> "?replaces=" + before.name())
                        .orElseGet(() -> filled(kind, flag, view)));
    }

    /** What was said before about the same thing: it stands in the form, so that nothing of it is lost. */
    private Optional<Entry> standing(EntryKind kind, Flag flag, CaseView view) {
        Stream<String> things = !kind.isNewEachTime()
                ? Stream.of(key(kind, flag, view))
                : isAnew(flag.code()) ? flag.ids().stream() : Stream.empty();
        return things.flatMap(thing -> view.shown().said(kind.type(), thing).stream())
                .<Entry>map(Said::entry)
                .findFirst();
    }

    private static String key(EntryKind kind, Flag flag, CaseView view) {
        return Arrays.stream(kind.declaration().key())
                .flatMap(name -> kind.field(name).stream())
                .map(field -> field.refers() == null
                        ? ""
                        : things(field.refers(), flag, view).stream()
                                .findFirst()
                                .orElse(""))
                .collect(Collectors.joining("+"));
    }

    private static String filled(EntryKind kind, Flag flag, CaseView view) {
        String filled = kind.fields().stream()
                .filter(field -> field.refers() != null && field.component().getType() == String.class)
                .flatMap(field ->
                        things(field.refers(), flag, view).stream().limit(1).map(id -> field.name() + "=" + id))
                .collect(Collectors.joining("&"));
        return filled.isEmpty() ? "" : "?" + filled;
    }

    /** Which of the things that a flag names are of this sort. */
    private static List<String> things(String thing, Flag flag, CaseView view) {
        Set<String> ids = flag.ids();
        return EntryKinds.making(thing).stream()
                .<Class<? extends EntryBody>>map(EntryKind::type)
                .flatMap(type -> view.shown().said(type))
                .map(said -> said.entry().thing())
                .filter(ids::contains)
                .toList();
    }

    private static Properties read() {
        Properties kinds = new Properties();
        try (InputStream file = NextForms.class.getResourceAsStream(FILE)) {
            kinds.load(file);
            return kinds;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
