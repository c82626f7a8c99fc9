package org.roundtable.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.process.model.StepType.CALL_ACTIVITY;
import static org.roundtable.process.model.StepType.USER_TASK;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.process.model.ModelFlow;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.PictureWords;
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
                .is(words + labels() + "\n");
    }

    @Test
    void everyNameThatAPictureShowsIsThereInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
            Set<String> known = keys(language);
            Set<String> shown = Models.shipped().stream()
                    .flatMap(StepMessagesTests::shown)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(known).as(language.getDisplayLanguage()).containsAll(shown);
        }
    }

    private static Set<String> keys(Locale language) {
        return ResourceBundle.getBundle(
                        "roundtable.messages-steps",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    private static Stream<String> shown(Model model) {
        String key = model.process().id();
        Stream<String> done = model.steps(USER_TASK).map(task -> "step.%s.%s.title".formatted(key, task.id()));
        Stream<String> called = model.steps(CALL_ACTIVITY)
                .map(call -> "process." + call.calledProcess().orElseThrow());
        return Stream.of(done, called, names(model).map(PictureWords::key)).flatMap(names -> names);
    }

    /** What else has a name in a picture: one word in all of them. */
    private static String labels() {
        return Models.shipped().stream()
                .flatMap(StepMessagesTests::names)
                .distinct()
                .map(name -> PictureWords.key(name) + "=" + words(name))
                .sorted()
                .collect(Collectors.joining("\n", "\n", ""));
    }

    private static Stream<String> names(Model model) {
        Stream<String> steps = model.steps().stream()
                .filter(step -> step.type() != USER_TASK && step.type() != CALL_ACTIVITY)
                .map(ModelStep::name);
        Stream<String> answers = model.process().flows().stream().map(ModelFlow::name);
        return Stream.concat(steps, answers).filter(name -> !name.isBlank());
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
