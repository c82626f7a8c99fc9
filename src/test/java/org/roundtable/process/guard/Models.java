package org.roundtable.process.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The models of a folder. */
final class Models {

    /** The spine first, then as it calls and as people meet them, then those that begin by themselves. */
    private static final List<String> ORDER = List.of(
            "co-production",
            "opening",
            "readiness",
            "conditions",
            "inviting",
            "invitation",
            "co-commissioning",
            "co-elaboration",
            "co-design",
            "co-delivery",
            "joint-gate",
            "co-assessment",
            "ending",
            "meeting",
            "decision",
            "agreement",
            "feedback-loop",
            "telling",
            "stepping-back",
            "pausing",
            "safeguarding-response",
            "safeguarding-decision",
            "safeguarding-referral",
            "safeguarding-allegation",
            "safeguarding-limit",
            "organisation");

    private Models() {}

    static List<Model> shipped() {
        return in(Path.of("processes")).stream()
                .sorted(java.util.Comparator.comparing(model -> place(model.stem())))
                .toList();
    }

    static List<Model> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Model::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Optional<Model> named(List<Model> models, String processId) {
        return models.stream()
                .filter(model -> model.process().id().equals(processId))
                .findFirst();
    }

    private static int place(String stem) {
        return ORDER.contains(stem) ? ORDER.indexOf(stem) : ORDER.size();
    }
}
