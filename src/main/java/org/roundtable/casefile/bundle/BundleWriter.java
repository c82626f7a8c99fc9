package org.roundtable.casefile.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Seal;

/** Puts a bundle as JSON; what has no chain gets no numbers either, so that what was left out of it does not show. */
final class BundleWriter {

    private static final HexFormat HEX = HexFormat.of();

    private BundleWriter() {}

    static ObjectNode tree(Bundle bundle) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", BundleReader.FORMAT);
        document.put("asOf", bundle.asOf().toString());
        put(document, "note", bundle.note());
        header(document.putObject("case"), bundle.file());
        ArrayNode people = document.putArray("people");
        bundle.people().forEach(person -> person(people.addObject(), person));
        if (bundle.organisation() != null) {
            ObjectNode organisation = document.putObject("organisation");
            header(organisation, bundle.organisation());
            entries(organisation.putArray("entries"), bundle.organisation().entries());
        }
        entries(document.putArray("entries"), bundle.file().entries());
        return document;
    }

    private static void header(ObjectNode node, BundledFile file) {
        node.put("id", file.id());
        node.put("nation", file.nation().name());
        put(node, "head", file.head() == null ? null : HEX.formatHex(file.head()));
    }

    private static void person(ObjectNode node, Person person) {
        node.put("id", person.id());
        node.put("name", person.name());
        put(node, "birthDate", person.birthDate());
        put(node, "contact", person.contact());
        put(node, "hostPerson", person.hostPerson());
        put(node, "user", person.userName());
    }

    private static void entries(ArrayNode array, List<BundledEntry> entries) {
        entries.forEach(entry -> entry(array.addObject(), entry));
    }

    private static void entry(ObjectNode node, BundledEntry bundled) {
        Entry entry = bundled.entry();
        BundledEntry.Place place = bundled.place();
        if (place != null) {
            node.put("seq", entry.seq());
        }
        node.put("kind", entry.kind());
        node.put("version", entry.version());
        put(node, "replaces", place == null && !isNewEachTime(entry) ? null : entry.replaces());
        node.put("happenedAt", entry.happenedAt().toString());
        node.put("recordedAt", entry.recordedAt().toString());
        node.put("by", entry.recordedBy());
        put(node, "onBehalfOf", entry.onBehalfOf());
        node.put("mode", entry.mode().name());
        node.put("tier", entry.tier().name());
        body(node, entry, place);
        if (place != null) {
            chain(node.putObject("chain"), place);
        }
    }

    private static boolean isNewEachTime(Entry entry) {
        return EntryJson.kind(entry.kind(), "kind").isNewEachTime();
    }

    private static void body(ObjectNode node, Entry entry, BundledEntry.@Nullable Place place) {
        if (entry.body() == null) {
            node.put("thing", entry.thing());
            node.put("withdrawn", true);
        } else if (place != null && place.body() != null) {
            node.set("body", EntryJson.parse(place.body()));
        } else {
            node.set("body", EntryJson.tree(entry.body()));
        }
    }

    private static void chain(ObjectNode node, BundledEntry.Place place) {
        Seal seal = place.seal();
        node.put("form", seal.form());
        node.put("writtenAt", place.writtenAt().toString());
        put(node, "origin", place.origin());
        put(node, "salt", seal.salt() == null ? null : HEX.formatHex(seal.salt()));
        node.put("bodyDigest", HEX.formatHex(seal.bodyDigest()));
        node.put("hash", HEX.formatHex(seal.hash()));
    }

    private static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value instanceof Long number) {
            node.put(field, number);
        } else if (value != null) {
            node.put(field, value.toString());
        }
    }
}
