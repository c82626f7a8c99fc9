package org.roundtable.process;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.EntryBody;

/** Completes a task of the engine with what its model wants of the entry; one command, so that the task is read once. */
record CompletingStep(String task, EntryBody body) implements Command<@Nullable Void> {

    private static final String OUTCOMES = "roundtable:outcome";

    /** Notes in the model which components of its entry a step hands to the gateways after it. */
    static void note(ActivityImpl activity, TaskBinding binding) {
        activity.setProperty(OUTCOMES, binding.outcomes());
    }

    @Override
    public @Nullable Void execute(CommandContext context) {
        // By id, never by query: a query would miss a task that began earlier in the same command.
        TaskEntity found = context.getTaskManager().findTaskById(task);
        if (found == null) {
            throw new StepAlreadyDone(null, null);
        }
        new CompleteTaskCmd(task, EntryVariables.of(body).ofStep(outcomes(found))).execute(context);
        return null;
    }

    @SuppressWarnings("unchecked")
    private static List<String> outcomes(TaskEntity task) {
        ActivityImpl activity = task.getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        return (List<String>) activity.getProperty(OUTCOMES);
    }
}
