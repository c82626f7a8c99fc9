package org.roundtable.assurance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.process.model.ModelRefused;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.ProcessModel;
import org.roundtable.process.model.ProcessPicture;

/** A deployed model, read once: its steps, and its picture where it has a diagram. */
record DrawnModel(ProcessModel model, Optional<ProcessPicture> picture) {

    private static final String ENTRY = "roundtable:entry";
    private static final String STARTED_BY = "roundtable:startedBy";

    static DrawnModel read(InputStream bpmn) {
        try (bpmn) {
            byte[] bytes = bpmn.readAllBytes();
            return new DrawnModel(ProcessModel.read(new ByteArrayInputStream(bytes)), picture(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<ProcessPicture> picture(byte[] bpmn) {
        try {
            return Optional.of(ProcessPicture.read(new ByteArrayInputStream(bpmn)));
        } catch (ModelRefused withoutDiagram) {
            return Optional.empty();
        }
    }

    /** Whether it deals with concerns: then that it runs at all is not for everybody. */
    boolean isForSafeguarding() {
        return model.steps().stream().anyMatch(step -> isSealed(step, ENTRY) || isSealed(step, STARTED_BY));
    }

    private static boolean isSealed(ModelStep step, String property) {
        return step.extensions()
                .property(property)
                .flatMap(EntryKinds::named)
                .filter(kind -> kind.declaration().tier() == Tier.T3)
                .isPresent();
    }
}
