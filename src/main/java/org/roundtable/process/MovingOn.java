package org.roundtable.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.Execution;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.EntryBody;

/** What an entry sets in motion: the step that it answers, processes that wait to hear of it, processes that begin with it. */
final class MovingOn {

    private final RuntimeService running;
    private final CommandExecutor commands;
    private final WorkItems items;
    private final StartedBy startedBy;
    private final Hearing hearing;

    MovingOn(ProcessEngine engine, WorkItems items) {
        this.running = engine.getRuntimeService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.items = items;
        this.startedBy = new StartedBy(engine);
        this.hearing = new Hearing(running);
    }

    /**
     * An entry recorded anywhere does the open step that it answers most closely, so that a view on a decision does not pass for an
     * idea, and of several the oldest; that somebody was first is no failure here.
     */
    void by(Entry entry, EntryBody body) {
        Optional<WorkItem> answered = items.open(entry.caseFile(), entry.kind()).stream()
                .filter(item -> item.isAnsweredBy(body))
                .sorted(Comparator.comparingLong(WorkItem::asksAbout).reversed())
                .filter(item -> items.claim(item.id(), entry.recordedBy(), entry.recordedAt()))
                .findFirst();
        move(answered, entry, body);
    }

    /** An entry does the step that somebody chose, and no other. */
    void by(Entry entry, EntryBody body, WorkItem chosen) {
        if (!chosen.caseFile().equals(entry.caseFile()) || !chosen.isAnsweredBy(body)) {
            throw new IllegalArgumentException(
                    entry.kind() + " does not answer " + chosen.activity() + " of this case");
        }
        if (!items.claim(chosen.id(), entry.recordedBy(), entry.recordedAt())) {
            throw alreadyDone(chosen.id());
        }
        move(Optional.of(chosen), entry, body);
    }

    private void move(Optional<WorkItem> claimed, Entry entry, EntryBody body) {
        List<Execution> waiting = hearing.waitingFor(entry, body);
        claimed.ifPresent(item -> finish(item, body));
        hearing.tell(waiting, entry, body);
        if (entry.replaces() == null) {
            startedBy.when(entry.kind()).forEach(way -> begin(way, entry.caseFile(), body));
        }
    }

    private void finish(WorkItem item, EntryBody body) {
        try {
            commands.execute(new CompletingStep(item.id(), body));
        } catch (OptimisticLockingException movedMeanwhile) {
            throw new ChangedMeanwhile(movedMeanwhile);
        } catch (NullValueException gone) {
            throw new StepAlreadyDone(null, null);
        }
    }

    private StepAlreadyDone alreadyDone(String id) {
        WorkItem done = items.find(id).orElseThrow();
        return new StepAlreadyDone(done.doneBy(), done.doneAt());
    }

    private void begin(StartedBy.Way way, String caseFile, EntryBody body) {
        var start = running.createProcessInstanceByKey(way.processKey())
                .businessKey(caseFile)
                .setVariables(EntryVariables.of(body).ofStart(way.outcomes()));
        (way.plain() ? start : start.startBeforeActivity(way.start())).execute();
    }
}
