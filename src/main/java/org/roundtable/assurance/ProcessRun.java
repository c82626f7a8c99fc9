package org.roundtable.assurance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.process.ProcessPath;
import org.roundtable.process.model.JourneySoFar;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.ProcessModel;
import org.roundtable.process.model.ProcessPicture;

/**
 * One run of one process: as a picture, and the same as a list.
 *
 * @param picture nothing where the model has no diagram
 * @param steps in the order in which the work flows
 */
public record ProcessRun(ProcessPath path, ProcessModel model, Optional<ProcessPicture> picture, List<StepRun> steps) {

    /** How far a step has come. */
    public enum State {
        DONE,
        /** The path is here now. */
        WAITING,
        /** The path was here and was led elsewhere before it was done. */
        LEFT,
        /** The path went through: there was nothing to do, or nobody to do it with. */
        PASSED,
        NOT_REACHED
    }

    /**
     * A step of the run.
     *
     * @param answers at a split: the answers that led on
     * @param role whose it is, as the group of the process, such as {@code lead}
     * @param times how often the path was here
     * @param at when it was last done or left, or since when it waits
     * @param dueAt by when, while it waits for somebody
     */
    public record StepRun(
            ModelStep step,
            State state,
            List<String> answers,
            Optional<String> role,
            int times,
            @Nullable Instant at,
            @Nullable Instant dueAt) {}

    public JourneySoFar journey() {
        return new JourneySoFar(path.completed(), path.active(), path.flows());
    }

    /** Where it waits now. */
    public List<StepRun> waiting() {
        return steps.stream().filter(step -> step.state() == State.WAITING).toList();
    }
}
