package org.roundtable.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.casefile.state.ParticipantStatus;
import org.roundtable.casefile.state.Participating;
import org.roundtable.participation.Side;

/**
 * A case of which a process asks something.
 *
 * @param from when what it does now counts from: now, unless the case is being taken in
 * @param ids what the process knows of its subject, by name
 */
record AskedOf(CaseInHand inHand, Circumstances circumstances, CaseState state, Instant from, Map<String, String> ids) {

    static AskedOf of(CaseInHand inHand, Circumstances circumstances, Instant from, Map<String, String> ids) {
        return new AskedOf(inHand, circumstances, CaseState.of(inHand.file(), circumstances), from, ids);
    }

    CaseFile file() {
        return inHand.file();
    }

    Instant now() {
        return circumstances.now();
    }

    /** The id that the process has under this name; a model that asks without it is wrong. */
    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("The process knows no " + name);
        }
        return id;
    }

    /** The body that stands about the thing which the process has under this name. */
    <T extends EntryBody> Optional<T> said(Class<T> kind, String name) {
        return file().said(kind, id(name)).map(said -> said.body());
    }

    /** Those who take part now, of one side. */
    Stream<Participating> active(Side side) {
        return state.facts(Participating.class)
                .filter(person -> person.side() == side && person.status() == ParticipantStatus.ACTIVE);
    }

    int figure(String parameter) {
        return circumstances.parameters().intValue(parameter);
    }
}
