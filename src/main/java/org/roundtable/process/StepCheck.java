package org.roundtable.process;

import java.util.Arrays;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;

/** What a single step of our models must say: a task which entry it makes, a call which process of ours it calls. */
record StepCheck(Element element, Consumer<String> refuse) {

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn:";

    void look() {
        switch (element.getTagName()) {
            case "userTask" -> task();
            case "serviceTask" -> need(ENGINE + "expression", "calls nothing");
            case "callActivity" -> call();
            case "process" -> process();
            case "startEvent" -> startedBy();
            case "message" -> message();
            case "multiInstanceLoopCharacteristics" -> need(ENGINE + "collection", "goes through no list");
            default -> {}
        }
    }

    private void process() {
        if (!ShippedModels.isOurs(String.valueOf(element.attribute("id")))) {
            refuse.accept("is not called " + ShippedModels.PREFIX + "…, as all processes of the file must be");
        }
    }

    private void call() {
        String called = String.valueOf(element.attribute("calledElement"));
        if (!called.matches(ShippedModels.PREFIX + "[a-z-]+")) {
            refuse.accept("calls " + called + ", which is no process of ours");
        }
    }

    private void message() {
        String name = String.valueOf(element.attribute("name"));
        String heard = name.replaceFirst("^roundtable\\.(revised\\.)?", "");
        if (heard.equals(name) || EntryKinds.named(heard).isEmpty()) {
            refuse.accept(
                    "waits for " + name + ", which is no entry: roundtable.<entry> or roundtable.revised.<entry>");
        }
    }

    private void task() {
        TaskBinding binding = TaskBinding.of(element);
        if (binding.entryKind().isEmpty()) {
            refuse.accept("says not which entry it makes (roundtable:entry)");
        }
        binding.entryKind().ifPresent(name -> kind(name, binding));
        if (element.attribute(ENGINE + "candidateGroups") == null) {
            refuse.accept("says not which role does it (candidateGroups)");
        }
    }

    private void startedBy() {
        TaskBinding binding = TaskBinding.of(element);
        binding.startedBy().ifPresent(name -> kind(name, binding));
    }

    private void kind(String name, TaskBinding binding) {
        EntryKinds.named(name)
                .ifPresentOrElse(
                        kind -> {
                            binding.outcomes().forEach(outcome -> outcome(kind, outcome));
                            binding.where().forEach((field, choice) -> where(kind, field, choice));
                        },
                        () -> refuse.accept("names the entry " + name + ", which does not exist"));
    }

    private void outcome(EntryKind kind, String outcome) {
        boolean decides = kind.field(outcome)
                .map(field -> field.component().getType())
                .filter(type -> type.isEnum() || type == boolean.class || type == int.class || type == Integer.class)
                .isPresent();
        if (!decides) {
            refuse.accept("has the outcome " + outcome + ", which is no choice or number of " + kind.name());
        }
    }

    private void where(EntryKind kind, String field, String choice) {
        boolean canBe = kind.field(field)
                .map(found -> found.component().getType().getEnumConstants())
                .filter(choices -> Arrays.stream(choices)
                        .anyMatch(one -> ((Enum<?>) one).name().equals(choice)))
                .isPresent();
        if (!canBe) {
            refuse.accept("waits where " + field + " is " + choice + ", which " + kind.name() + " never says");
        }
    }

    private void need(String attribute, String problem) {
        if (element.attribute(attribute) == null) {
            refuse.accept(problem);
        }
    }
}
