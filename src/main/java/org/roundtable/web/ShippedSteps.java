package org.roundtable.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.process.WorkItem;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.ProcessModel;

/** The steps of our processes as they are drawn, read once: what each is called, and what good looks like. */
final class ShippedSteps {

    private static final String FOLDER = "/META-INF/roundtable/processes/";
    private static final String PREFIX = "roundtable-";

    private final Map<String, Optional<ProcessModel>> models = new ConcurrentHashMap<>();

    /** The step that waits; nothing where the process has changed since it began. */
    Optional<ModelStep> of(WorkItem item) {
        return models.computeIfAbsent(item.processKey(), ShippedSteps::read)
                .flatMap(model -> model.step(item.activity()));
    }

    private static Optional<ProcessModel> read(String processKey) {
        String file = FOLDER + processKey.substring(PREFIX.length()) + ".bpmn";
        try (InputStream model = ShippedSteps.class.getResourceAsStream(file)) {
            return Optional.ofNullable(model).map(ProcessModel::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
