package org.roundtable.process.guard;

import static org.roundtable.process.model.StepType.USER_TASK;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.GeneratedDocument;

/** The English words of steps are those of the models; the Welsh ones stand beside them, and a test of all bundles pairs the two. */
class StepMessagesTests {

    private static final String HEAD =
            """
            # Made from the models in processes: change those, not this file. What each step is called, and what good looks like.
            steps.checked-with-people=no
            """;

    @Test
    void theEnglishWordsOfStepsAreThoseOfTheModels() {
        String words = Models.shipped().stream()
                .flatMap(StepMessagesTests::process)
                .collect(Collectors.joining("\n", HEAD, "\n"));
        GeneratedDocument.of("src/main/resources/roundtable/messages-steps.properties")
                .is(words);
    }

    private static Stream<String> process(Model model) {
        String key = model.process().id();
        return Stream.concat(
                Stream.of("", "process.%s=%s".formatted(key, model.process().name())),
                model.steps(USER_TASK)
                        .flatMap(task -> Stream.of(
                                "step.%s.%s.title=%s".formatted(key, task.id(), task.name()),
                                "step.%s.%s=%s".formatted(key, task.id(), words(task.documentation())))));
    }

    private static String words(String documentation) {
        return Model.oneLine(documentation).replace("'", "’").replaceAll("\"([^\"]*)\"", "“$1”");
    }
}
