package org.roundtable.process;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;

/** Sits in on the engine's reading of models: checks ours, ties their tasks to the list of work, and leaves the host's alone. */
final class ModelWatch extends AbstractBpmnParseListener {

    private static final List<String> WATCHED =
            List.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final Supplier<WorkItems> items;
    private final Supplier<CaseActs> acts;
    private final boolean onlyOurs;

    /** @param onlyOurs whether the engine takes no other models at all */
    ModelWatch(Supplier<WorkItems> items, Supplier<CaseActs> acts, boolean onlyOurs) {
        this.items = items;
        this.acts = acts;
        this.onlyOurs = onlyOurs;
    }

    @Override
    public void parseRootElement(Element definitions, List<ProcessDefinitionEntity> processes) {
        if (onlyOurs || processes.stream().anyMatch(process -> ShippedModels.isOurs(process.getKey()))) {
            ProcessCheck.check(file(processes), definitions);
        }
    }

    /** The file has the name of its process; the engine does not say here where it read it from. */
    private static String file(List<ProcessDefinitionEntity> processes) {
        return processes.isEmpty()
                ? "a file without processes"
                : processes.get(0).getKey().replaceFirst("^" + ShippedModels.PREFIX, "") + ".bpmn";
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (ShippedModels.isOurs(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey())) {
            TaskBinding binding = TaskBinding.of(element);
            binding.entryKind().flatMap(EntryKinds::named).ifPresent(kind -> watch(activity, binding, kind));
        }
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl start) {
        if (scope instanceof ProcessDefinitionEntity process && ShippedModels.isOurs(process.getKey())) {
            StartedBy.note(process, start, TaskBinding.of(element));
        }
    }

    private void watch(ActivityImpl activity, TaskBinding binding, EntryKind kind) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener watch = new TaskWatch(binding, kind, items, acts);
        CompletingStep.note(activity, binding);
        WATCHED.forEach(event -> task.addBuiltInTaskListener(event, watch));
    }
}
