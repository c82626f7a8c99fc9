package org.roundtable.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.entry.Kind;

/** The catalogue of all kinds of entry, as a page to read. */
final class EntryCatalogue {

    private static final String BEGINNING =
            """
            # Kinds of entry

            Made by `EntryCatalogueTests` from the declarations in `org.roundtable.casefile.entry`; not written by hand.

            What one person says on one occasion is one entry. Saying it again about the same thing is a revision; *new each time* means that
            every entry is a thing of its own. *Not asked* is filled in by the product. Who sees it: T1 everyone in the case; T2 the facilitation
            team and the person it is about; T3 safeguarding; T4 its author alone.
            """;

    private final ResourceBundle words = ResourceBundle.getBundle("roundtable/messages-entries", Locale.ROOT);
    private final EntryReaders readers = new EntryReaders();
    private final StringBuilder page = new StringBuilder(BEGINNING);

    String page() {
        for (String topic : new TreeSet<>(
                EntryKinds.all().stream().map(EntryCatalogue::topic).toList())) {
            line("", "## " + says("topic." + topic).orElse(topic));
            EntryKinds.all().stream().filter(kind -> topic(kind).equals(topic)).forEach(this::kind);
        }
        return page.toString();
    }

    private static String topic(EntryKind kind) {
        return kind.type().getEnclosingClass().getSimpleName();
    }

    private void line(String... lines) {
        for (String line : lines) {
            page.append(line).append('\n');
        }
    }

    private void kind(EntryKind kind) {
        Kind declared = kind.declaration();
        line("", "### " + kind.name(), "");
        says("entry." + kind.name() + ".what").ifPresent(what -> line(what, ""));
        line("- Thing: " + thing(kind));
        line("- Said by: " + declared.by().name().toLowerCase(Locale.ROOT)
                + (declared.anytime() ? ", at any time" : ""));
        line("- Seen by: " + declared.tier() + (declared.neverRefused() ? "; never refused" : ""));
        list("Made in the processes", readers.processesThatMake(kind));
        list("Made by", readers.useCasesThatMake(kind));
        list("Read by rules", readers.rulesThatRead(kind));
        list("Read by state", readers.statesThatRead(kind));
        line("", "| Field | Type | |", "|---|---|---|");
        kind.fields().forEach(field -> line("| " + field.name() + " | " + type(field) + " | " + notes(field) + " |"));
    }

    private static String thing(EntryKind kind) {
        String name = kind.declaration().thing();
        String key = kind.isNewEachTime()
                ? "new each time"
                : "one for each " + String.join(" and ", kind.declaration().key());
        return name.isEmpty() ? key : name + ", " + key;
    }

    private void list(String what, Collection<String> names) {
        if (!names.isEmpty()) {
            line("- " + what + ": " + String.join(", ", names));
        }
    }

    private static String type(Field field) {
        String type = field.refers() == null
                ? EntryJson.label(field)
                : EntryJson.label(field).replace("text", field.refers() + " (id)");
        return EntryJson.scale(field)
                .map(scale -> type + ", " + scale.from() + " to " + scale.to())
                .orElse(type);
    }

    private static String notes(Field field) {
        List<String> notes = new ArrayList<>();
        if (field.words()) {
            notes.add("own words");
        }
        if (field.optional()) {
            notes.add("optional");
        }
        if (!field.asked()) {
            notes.add("not asked");
        }
        return String.join(", ", notes);
    }

    private Optional<String> says(String key) {
        try {
            return Optional.of(words.getString(key));
        } catch (MissingResourceException notSaid) {
            return Optional.empty();
        }
    }
}
