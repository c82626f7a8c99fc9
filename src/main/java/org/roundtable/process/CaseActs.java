package org.roundtable.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a step or a timer may ask of a case, and record in it; casework answers. The ids are what the process knows of its subject by
 * name: {@code agreement}, {@code participant}, {@code meeting} and the like, and enumeration names.
 */
public interface CaseActs {

    /** Locks the case for the running transaction; timers call it before they touch anything, so that people and clocks queue up. */
    void lock(String caseFile);

    /** Answers a gateway: the name of an enumeration constant, {@code true} or {@code false}. */
    String ask(String caseFile, String question, Map<String, String> ids);

    /** Whom or what a step is done with, one by one, by id. */
    Collection<String> list(String caseFile, String what, Map<String, String> ids);

    /** Records what nobody has to say, such as that a gate was reached. */
    void record(String caseFile, String act, Map<String, String> ids);

    /** When a step that the engine takes now begins or ends: now; while a case is taken in, when what moves it was recorded. */
    default Instant moment(Instant now) {
        return now;
    }

    /** When a timer goes off, from the case's state. */
    Instant at(String caseFile, String deadline, Map<String, String> ids);

    /** By when a step that begins now is due, from the named parameter; nothing where it has no such date. */
    @Nullable
    Instant due(String caseFile, String parameter, Map<String, String> ids);
}
