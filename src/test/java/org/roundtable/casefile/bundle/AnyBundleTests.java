package org.roundtable.casefile.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.Verification;
import org.roundtable.casefile.bundle.ImportingBundle.Authorship;
import org.roundtable.casefile.bundle.ImportingBundle.Terms;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

/** Bundles damaged at random: each is refused in plain words, or stored whole; nothing else ever happens. */
class AnyBundleTests {

    private static final int TIMES = 500;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random = new Random(11);
    private final List<JsonNode> hostile = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(-1),
            JSON.numberNode(1e300),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.textNode(""),
            JSON.textNode("amina"),
            JSON.textNode("c1+amina"),
            JSON.textNode("\u0000"),
            JSON.textNode("\uD83D"),
            JSON.textNode("2026-03-02T10:00:00Z"),
            JSON.textNode("+999999999-12-31"),
            JSON.textNode("'; drop table rt_entry; --"),
            JSON.textNode("${7*7}"),
            JSON.textNode("a".repeat(300)),
            JSON.textNode("T3"),
            JSON.arrayNode(),
            JSON.arrayNode().add("amina").add("wil"),
            JSON.objectNode(),
            JSON.objectNode().put("participant", "amina"));

    @OnBothDatabases
    void areRefusedOrStoredWhole(TestDatabase database) {
        ImportingBundle importing = new ImportingBundle(
                new CaseFiles(database.dataSource()),
                new Persons(database.dataSource()),
                database.transactionManager());
        int stored = 0;

        for (int times = 0; times < TIMES; times++) {
            Optional<Bundle> bundle = read(damaged());
            if (bundle.isPresent()) {
                importing.importing(
                        bundle.get(),
                        new Terms("importer", Authorship.AS_WRITTEN, null, Instant.parse("2199-12-31T00:00:00Z")));
                stored++;
            }
        }

        assertThat(stored).isBetween(TIMES / 100, TIMES / 2);
        assertThat(Verification.verifyAll(database.dataSource(), count -> {}).holds())
                .isTrue();
    }

    private static Optional<Bundle> read(String text) {
        try {
            return Optional.of(HandWritten.read(text));
        } catch (Malformed refused) {
            assertThat(refused).message().contains(": ").hasSizeLessThan(600);
            return Optional.empty();
        }
    }

    private String damaged() {
        JsonNode document = EntryJson.parse(HandWritten.TEXT);
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            List<JsonNode> places = new ArrayList<>();
            collect(document, places);
            damage(places.get(random.nextInt(places.size())));
        }
        return EntryJson.text(document);
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode() && !node.isEmpty()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private void damage(JsonNode place) {
        JsonNode value = hostile.get(random.nextInt(hostile.size()));
        int at = random.nextInt(place.size());
        if (place instanceof ArrayNode array) {
            switch (random.nextInt(3)) {
                case 0 -> array.remove(at);
                case 1 -> array.insert(at, value);
                default -> array.add(array.get(at).deepCopy());
            }
        } else if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            switch (random.nextInt(4)) {
                case 0 -> object.remove(names.get(at));
                case 1 -> object.set("thing", value);
                default -> object.set(names.get(at), value);
            }
        }
    }
}
