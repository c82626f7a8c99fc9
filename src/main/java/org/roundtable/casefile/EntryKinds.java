package org.roundtable.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.entry.Agreements;
import org.roundtable.casefile.entry.AnyTime;
import org.roundtable.casefile.entry.Confidentiality;
import org.roundtable.casefile.entry.Decisions;
import org.roundtable.casefile.entry.Endings;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks;
import org.roundtable.casefile.entry.Including;
import org.roundtable.casefile.entry.Judging;
import org.roundtable.casefile.entry.Meetings;
import org.roundtable.casefile.entry.Noticing;
import org.roundtable.casefile.entry.Opening;
import org.roundtable.casefile.entry.OwnRecord;
import org.roundtable.casefile.entry.People;
import org.roundtable.casefile.entry.Safeguarding;
import org.roundtable.casefile.entry.SteppingBack;
import org.roundtable.casefile.entry.Tuning;
import org.roundtable.casefile.entry.Voice;
import org.roundtable.casefile.entry.Working;

/** All kinds of entry there are, by name. */
public final class EntryKinds {

    private static final Map<String, EntryKind> KINDS = Stream.of(
                    Opening.class,
                    People.class,
                    Including.class,
                    Meetings.class,
                    Voice.class,
                    Decisions.class,
                    Feedbacks.class,
                    Judging.class,
                    Agreements.class,
                    Working.class,
                    Safeguarding.class,
                    SteppingBack.class,
                    AnyTime.class,
                    Endings.class,
                    Confidentiality.class,
                    OwnRecord.class,
                    Noticing.class,
                    Tuning.class)
            .flatMap(topic -> Arrays.stream(topic.getDeclaredClasses()))
            .filter(EntryBody.class::isAssignableFrom)
            .map(type -> EntryKind.of(type.asSubclass(EntryBody.class)))
            .sorted(java.util.Comparator.comparing(EntryKind::name))
            .collect(Collectors.toMap(EntryKind::name, kind -> kind, (a, b) -> a, LinkedHashMap::new));

    private EntryKinds() {}

    public static Collection<EntryKind> all() {
        return KINDS.values();
    }

    public static Optional<EntryKind> named(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }

    public static EntryKind of(EntryBody body) {
        return KINDS.get(body.getClass().getSimpleName());
    }

    /** The kind whose entries bring a thing of this name into being, such as {@code meeting}. */
    public static Optional<EntryKind> making(String thing) {
        return all().stream()
                .filter(kind -> kind.declaration().thing().equals(thing))
                .findFirst();
    }
}
