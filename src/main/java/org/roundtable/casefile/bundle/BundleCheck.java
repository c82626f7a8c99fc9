package org.roundtable.casefile.bundle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.entry.EntryBody;

/** What has to be so between the parts of a bundle: what is referred to is there, and nothing is there twice. */
final class BundleCheck {

    private record Thing(String name, String id) {}

    private final Set<Thing> things = new HashSet<>();
    private final Bundle bundle;

    private BundleCheck(Bundle bundle) {
        this.bundle = bundle;
    }

    static void check(Bundle bundle) {
        BundleCheck check = new BundleCheck(bundle);
        check.people();
        check.collect();
        if (bundle.organisation() != null) {
            check.entries(bundle.organisation(), "organisation.entries");
        }
        check.entries(bundle.file(), "entries");
    }

    private void people() {
        Set<String> users = new HashSet<>();
        for (int at = 0; at < bundle.people().size(); at++) {
            Person person = bundle.people().get(at);
            if (!things.add(new Thing("person", person.id()))) {
                throw new Malformed("people[" + at + "].id", "duplicate");
            }
            if (person.userName() != null && !users.add(person.userName())) {
                throw new Malformed("people[" + at + "].user", "twice");
            }
        }
    }

    private void collect() {
        Stream.concat(Stream.ofNullable(bundle.organisation()), Stream.of(bundle.file()))
                .flatMap(file -> file.entries().stream())
                .map(BundledEntry::entry)
                .forEach(entry -> things.add(new Thing(
                        EntryJson.kind(entry.kind(), "kind").declaration().thing(), entry.thing())));
    }

    private void entries(BundledFile file, String path) {
        List<BundledEntry> entries = file.entries();
        for (int at = 0; at < entries.size(); at++) {
            entry(entries.get(at).entry(), path + "[" + at + "]");
        }
        ChainInBundle.check(file, path);
    }

    private void entry(Entry entry, String path) {
        if (entry.happenedAt().isAfter(entry.recordedAt())) {
            throw new Malformed(path + ".recordedAt", "order");
        }
        requireNameOfAThing(entry.thing(), path + ".thing", "id");
        if (entry.onBehalfOf() != null) {
            exists("participant", entry.onBehalfOf(), path + ".onBehalfOf");
        }
        if (entry.body() != null) {
            body(entry.body(), path + ".body");
        }
    }

    private void body(EntryBody body, String path) {
        for (Field field : EntryKinds.of(body).fields()) {
            Object value = field.of(body);
            String here = path + "." + field.name();
            if (value != null && field.name().equals("id")) {
                requireId((String) value, here);
            }
            if (value != null && field.refers() != null) {
                references(field.refers(), value, here);
            }
            scale(field, value, here);
        }
    }

    private static void scale(Field field, @Nullable Object value, String path) {
        EntryJson.scale(field)
                .filter(scale -> value instanceof Integer number && (number < scale.from() || number > scale.to()))
                .ifPresent(scale -> {
                    throw new Malformed(path, "scale", scale.from(), scale.to());
                });
    }

    private void references(String thing, Object value, String path) {
        if (!(value instanceof Collection<?> several)) {
            exists(thing, (String) value, path);
            return;
        }
        int at = 0;
        for (Object one : several) {
            exists(thing, (String) one, path + "[" + at++ + "]");
        }
    }

    private void exists(String thing, String id, String path) {
        if (thing.equals("user")) {
            requireNameOfAThing(id, path, "text");
            return;
        }
        requireId(id, path);
        Optional<EntryKind> making = EntryKinds.making(thing);
        boolean known = making.isPresent() || thing.equals("person");
        if (known && !things.contains(new Thing(thing, id))) {
            throw new Malformed(path, "unknownThing", thing);
        }
    }

    private static void requireNameOfAThing(String name, String path, String code) {
        if (!Part.isNameOfAThing(name)) {
            throw new Malformed(path, code);
        }
    }

    private static void requireId(String id, String path) {
        if (!Part.isId(id)) {
            throw new Malformed(path, "id");
        }
    }
}
