package org.roundtable.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;

/** What somebody wrote in a form that could not be saved, under its questions, so that they can copy it. */
record KeptWords(Map<String, String[]> sent, EntryWords words) {

    /** Free words only: what was chosen is quickly chosen again. */
    List<SummaryRow> rows() {
        return kind().map(this::answers).orElseGet(this::sentences).toList();
    }

    private Optional<EntryKind> kind() {
        return values(EntryForms.KIND).findFirst().flatMap(EntryKinds::named);
    }

    private Stream<SummaryRow> answers(EntryKind kind) {
        return kind.fields().stream()
                .filter(field -> field.asked()
                        && field.refers() == null
                        && field.component().getType() == String.class)
                .flatMap(field ->
                        values(field.name()).map(typed -> SummaryRow.of(words.question(kind, field.name()), typed)));
    }

    /** Of a form whose questions are not known here, what has more than one word. */
    private Stream<SummaryRow> sentences() {
        String label = words.plain("layout.problem.kept.words", "");
        return sent.keySet().stream()
                .sorted()
                .flatMap(this::values)
                .filter(typed -> typed.strip().contains(" "))
                .map(typed -> SummaryRow.of(label, typed));
    }

    private Stream<String> values(String name) {
        return Arrays.stream(sent.getOrDefault(name, new String[0])).filter(typed -> !typed.isBlank());
    }
}
