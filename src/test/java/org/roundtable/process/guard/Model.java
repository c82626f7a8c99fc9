package org.roundtable.process.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.process.model.ModelFlow;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.ProcessModel;
import org.roundtable.process.model.ProcessPicture;
import org.roundtable.process.model.StepType;

/** One file of {@code processes}, as guards and documents look at it. */
record Model(String stem, String text, ProcessModel process) {

    static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    private static final Pattern CALL = Pattern.compile("roundtableSteps\\.(\\w+)\\(execution,'([^']+)'\\)");

    /** What a model asks of a case: a method and a name. */
    record Request(String method, String name) {}

    static Model read(Path file) {
        try {
            String text = Files.readString(file);
            String stem = file.getFileName().toString().replace(".bpmn", "");
            return new Model(stem, text, ProcessModel.read(stream(text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream open() {
        return stream(text);
    }

    ProcessPicture picture() {
        return ProcessPicture.read(open());
    }

    List<ModelStep> steps() {
        return process.steps();
    }

    Stream<ModelStep> steps(StepType... types) {
        return steps().stream().filter(step -> Arrays.asList(types).contains(step.type()));
    }

    Stream<ModelFlow> exits(ModelStep step) {
        return step.outgoing().stream().map(id -> process.flow(id).orElseThrow());
    }

    static Optional<String> property(ModelStep step, String name) {
        return step.extensions().property("roundtable:" + name);
    }

    static Optional<String> engine(ModelStep step, String attribute) {
        return step.extensions().attribute(ENGINE, attribute);
    }

    /** What an expression calls, if it does. */
    static Optional<Request> request(String expression) {
        Matcher call = CALL.matcher(expression);
        return call.find() ? Optional.of(new Request(call.group(1), call.group(2))) : Optional.empty();
    }

    /** All that this file asks of a case, in the order of the file. */
    Stream<Request> requests() {
        return CALL.matcher(text).results().map(call -> new Request(call.group(1), call.group(2)));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** {@code Sign or decline} becomes {@code SignOrDecline}. */
    static String pascal(String label) {
        return Arrays.stream(label.replace("'", "").split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static InputStream stream(String text) {
        return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
