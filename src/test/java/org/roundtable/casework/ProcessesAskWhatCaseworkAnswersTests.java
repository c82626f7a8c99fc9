package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProcessesAskWhatCaseworkAnswersTests {

    @Test
    void everyQuestionHasItsAnswer() {
        assertThat(CaseQuestions.all()).containsExactlyInAnyOrderElementsOf(wanted("ask"));
    }

    @Test
    void everyListIsKnown() {
        assertThat(CaseLists.all()).containsExactlyInAnyOrderElementsOf(wanted("list"));
    }

    @Test
    void everyMomentIsKnown() {
        assertThat(CaseMoments.all()).containsExactlyInAnyOrderElementsOf(wanted("at"));
    }

    @Test
    void everyActIsRecorded() {
        assertThat(CaseworkActs.ACTS).containsExactlyInAnyOrderElementsOf(wanted("record"));
    }

    private static Set<String> wanted(String method) {
        Pattern call = Pattern.compile("roundtableSteps\\." + method + "\\(execution,'([^']+)'\\)");
        try (var models = Files.list(Path.of("processes"))) {
            return models.flatMap(model -> call.matcher(read(model)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path model) {
        try {
            return Files.readString(model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
