package org.roundtable.process;

import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** All that our models can call: {@code ${roundtableSteps.record(execution,'…')}} and its sisters; each hands over to casework. */
public class Steps {

    /** The name under which models know it. */
    static final String BEAN = "roundtableSteps";

    private final Supplier<CaseActs> acts;

    Steps(Supplier<CaseActs> acts) {
        this.acts = acts;
    }

    public void record(DelegateExecution execution, String act) {
        acts.get().record(caseFile(execution), act, ids(execution));
        if (act.equals(Beside.END)) {
            Beside.end(execution, caseFile(execution));
        }
    }

    /** The answer as a gateway compares it: a Boolean where it is one. */
    public Object ask(DelegateExecution execution, String question) {
        String answer = acts.get().ask(caseFile(execution), question, ids(execution));
        return switch (answer) {
            case "true" -> true;
            case "false" -> false;
            default -> answer;
        };
    }

    public Collection<String> list(DelegateExecution execution, String what) {
        return List.copyOf(acts.get().list(caseFile(execution), what, ids(execution)));
    }

    public Date at(DelegateExecution execution, String deadline) {
        return Date.from(acts.get().at(caseFile(execution), deadline, ids(execution)));
    }

    public @Nullable Date due(DelegateExecution execution, String parameter) {
        return Optional.ofNullable(acts.get().due(caseFile(execution), parameter, ids(execution)))
                .map(Date::from)
                .orElse(null);
    }

    static String caseFile(DelegateExecution execution) {
        String caseFile = execution.getProcessBusinessKey();
        if (caseFile == null) {
            throw new IllegalStateException(
                    "The process of " + execution.getCurrentActivityId() + " runs without a case as its business key");
        }
        return caseFile;
    }

    static Map<String, String> ids(DelegateExecution execution) {
        Map<String, String> ids = new HashMap<>();
        execution.getVariables().forEach((name, value) -> {
            if (value instanceof String id) {
                ids.put(name, id);
            }
        });
        return ids;
    }
}
