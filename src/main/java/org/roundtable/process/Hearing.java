package org.roundtable.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;

/**
 * Lets processes hear of entries that they wait for as messages, such as {@code roundtable.MeetingMoved}; a thing that is said anew is
 * heard as {@code roundtable.revised.AgreementDrafted}. Only who knows of the same things hears it.
 */
final class Hearing {

    private static final String MESSAGE = "roundtable.";
    private static final String REVISED = MESSAGE + "revised.";

    private final RuntimeService running;

    Hearing(RuntimeService running) {
        this.running = running;
    }

    /** Who waits for it now: asked before the entry moves anything, so that nobody hears of what brought them there. */
    List<Execution> waitingFor(Entry entry, EntryBody body) {
        return running
                .createExecutionQuery()
                .processInstanceBusinessKey(entry.caseFile())
                .messageEventSubscriptionName(message(entry, body))
                .list()
                .stream()
                .filter(waiting -> isAboutTheSame(entry, body, running.getVariables(waiting.getId())))
                .toList();
    }

    void tell(List<Execution> waiting, Entry entry, EntryBody body) {
        String message = message(entry, body);
        waiting.stream()
                .filter(execution -> stillWaits(execution, message))
                .forEach(execution -> running.messageEventReceived(
                        message, execution.getId(), EntryVariables.of(body).ofStep(List.of())));
    }

    private boolean stillWaits(Execution execution, String message) {
        return running.createExecutionQuery()
                        .executionId(execution.getId())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    private static String message(Entry entry, EntryBody body) {
        return (isRevision(entry, body) ? REVISED : MESSAGE) + entry.kind();
    }

    private static boolean isRevision(Entry entry, EntryBody body) {
        return entry.replaces() != null && EntryKinds.of(body).isNewEachTime();
    }

    private static boolean isAboutTheSame(Entry entry, EntryBody body, Map<String, Object> known) {
        EntryKind kind = EntryKinds.of(body);
        boolean sameThing =
                !isRevision(entry, body) || isKnown(known, kind.declaration().thing(), kind.thing(body));
        return sameThing
                && kind.fields().stream()
                        .filter(field -> names(kind, field))
                        .allMatch(field -> isKnown(known, field.name(), Values.text(field.of(body))));
    }

    private static boolean names(EntryKind kind, Field field) {
        boolean inKey = Arrays.asList(kind.declaration().key()).contains(field.name());
        return field.component().getType() == String.class && (inKey || field.refers() != null);
    }

    private static boolean isKnown(Map<String, Object> known, String name, @Nullable String id) {
        Object value = known.get(name);
        return value == null || Values.text(value).equals(id);
    }
}
