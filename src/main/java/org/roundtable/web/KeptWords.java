package org.roundtable.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;

/** What somebody wrote in a form that could not be saved, under its questions, so that they can copy it. */
final class KeptWords {

    private KeptWords() {}

    /** Free words only: what was chosen is quickly chosen again. */
    static List<SummaryRow> of(Map<String, String[]> sent, EntryWords words) {
        Optional<EntryKind> kind = Arrays.stream(sent.getOrDefault(EntryForms.KIND, new String[0]))
                .findFirst()
                .flatMap(EntryKinds::named);
        return kind.stream().flatMap(known -> rows(known, sent, words)).toList();
    }

    private static Stream<SummaryRow> rows(EntryKind kind, Map<String, String[]> sent, EntryWords words) {
        return kind.fields().stream()
                .filter(field -> field.asked()
                        && field.refers() == null
                        && field.component().getType() == String.class)
                .flatMap(field -> Arrays.stream(sent.getOrDefault(field.name(), new String[0]))
                        .filter(typed -> !typed.isBlank())
                        .map(typed -> SummaryRow.of(words.question(kind, field.name()), typed)));
    }
}
