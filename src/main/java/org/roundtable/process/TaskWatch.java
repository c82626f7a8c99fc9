package org.roundtable.process;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;

/** Keeps the list of work in step with the tasks of one step in a model of ours. */
final class TaskWatch implements TaskListener {

    private final TaskBinding binding;
    private final EntryKind kind;
    private final Supplier<WorkItems> items;
    private final Supplier<CaseActs> acts;

    TaskWatch(TaskBinding binding, EntryKind kind, Supplier<WorkItems> items, Supplier<CaseActs> acts) {
        this.binding = binding;
        this.kind = kind;
        this.items = items;
        this.acts = acts;
    }

    @Override
    public void notify(DelegateTask task) {
        if (Context.getCommandContext().getCurrentJob() != null) {
            acts.get().lock(Steps.caseFile(task.getExecution()));
        }
        Instant now = acts.get().moment(ClockUtil.getCurrentTime().toInstant());
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> items.get().add(created(task, now));
            case EVENTNAME_COMPLETE -> items.get().claim(task.getId(), null, now);
            case EVENTNAME_DELETE -> items.get().leave(task.getId(), now);
            default -> {}
        }
    }

    private WorkItem created(DelegateTask task, Instant now) {
        DelegateExecution execution = task.getExecution();
        Map<String, String> about = about(execution);
        return new WorkItem(
                task.getId(),
                Steps.caseFile(execution),
                processKey(task),
                task.getTaskDefinitionKey(),
                kind.name(),
                about,
                role(task),
                addressee(execution).orElse(about.get("participant")),
                Values.text(execution.getVariable("concern")),
                now,
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                null,
                null,
                null,
                binding.offered(),
                WorkItem.State.OPEN,
                null,
                null);
    }

    private static String processKey(DelegateTask task) {
        return ((TaskEntity) task).getProcessDefinition().getKey();
    }

    /** The first candidate group, as the model names it or as its expression says. */
    private static String role(DelegateTask task) {
        Expression group = ((TaskEntity) task)
                .getTaskDefinition()
                .getCandidateGroupIdExpressions()
                .iterator()
                .next();
        return String.valueOf(group.getValue(task));
    }

    private Map<String, String> about(DelegateExecution execution) {
        Map<String, String> about = new TreeMap<>(binding.where());
        kind.fields().stream()
                .filter(field -> addresses(field, execution))
                .forEach(field -> about.put(field.name(), Values.text(execution.getVariable(field.name()))));
        addressee(execution)
                .filter(person -> kind.field("participant").isPresent())
                .ifPresent(person -> about.put("participant", person));
        return about;
    }

    /** Keys and references that the process knows; where a step is done once for each, also the choice that tells one from the next. */
    private boolean addresses(Field field, DelegateExecution execution) {
        Class<?> type = field.component().getType();
        boolean inKey = Arrays.asList(kind.declaration().key()).contains(field.name());
        boolean reference = field.refers() != null && type == String.class;
        return (inKey || reference) && execution.getVariable(field.name()) != null
                || type.isEnum() && isOneOfMany(execution) && execution.getVariableLocal(field.name()) != null;
    }

    private static boolean isOneOfMany(DelegateExecution execution) {
        return !execution.getId().equals(execution.getProcessInstanceId());
    }

    private Optional<String> addressee(DelegateExecution execution) {
        return binding.addressee().map(execution::getVariable).map(Values::text);
    }
}
