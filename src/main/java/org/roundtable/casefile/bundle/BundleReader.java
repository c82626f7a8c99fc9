package org.roundtable.casefile.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Seal;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;

/** Reads a bundle, and fills in what whoever writes one by hand may leave out. */
final class BundleReader {

    static final String FORMAT = "roundtable-bundle/1";

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_PEOPLE = 2_000;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private BundleReader() {}

    static Bundle read(Part document) {
        document.allows("format", "asOf", "note", "case", "people", "organisation", "entries", "$schema");
        if (!document.required("format", document.text("format")).equals(FORMAT)) {
            throw document.malformed("format", "format", FORMAT);
        }
        Part file = document.required("case", document.part("case"));
        file.allows("id", "nation", "head");
        Optional<Part> organisation = document.part("organisation");
        organisation.ifPresent(part -> part.allows("id", "nation", "head", "entries"));
        Nation nation = nation(file, organisation);
        Bundle bundle = new Bundle(
                document.required("asOf", document.value("asOf", Instant.class)),
                document.text("note").orElse(null),
                file(file, "case", nation, document.parts("entries", MOST_ENTRIES)),
                organisation
                        .map(part -> file(part, "organisation", nation, part.parts("entries", MOST_ENTRIES)))
                        .orElse(null),
                document.parts("people", MOST_PEOPLE).stream()
                        .map(BundleReader::person)
                        .toList());
        BundleCheck.check(bundle);
        return bundle;
    }

    private static Nation nation(Part file, Optional<Part> organisation) {
        return file.value("nation", Nation.class)
                .or(() -> organisation.flatMap(part -> part.value("nation", Nation.class)))
                .orElseThrow(() -> file.malformed("nation", "nation"));
    }

    private static Person person(Part part) {
        part.allows("id", "name", "birthDate", "contact", "hostPerson", "user");
        return new Person(
                part.required("id", part.id("id")),
                part.required("name", part.text("name")),
                part.value("birthDate", LocalDate.class).orElse(null),
                part.text("contact").orElse(null),
                part.user("hostPerson").orElse(null),
                part.user("user").orElse(null));
    }

    private static BundledFile file(Part part, String defaultId, Nation nation, List<Part> entries) {
        String id = part.id("id").orElse(defaultId);
        EntriesInOrder order = new EntriesInOrder(id);
        entries.forEach(order::read);
        return new BundledFile(
                id,
                part.value("nation", Nation.class).orElse(nation),
                List.copyOf(order.entries),
                part.bytes("head", HASH_BYTES).orElse(null));
    }

    /** Entries get their numbers by their order, and revise what was said about the same thing before. */
    private static final class EntriesInOrder {

        private final String caseFile;
        private final List<BundledEntry> entries = new ArrayList<>();
        private final Map<List<String>, Long> newest = new HashMap<>();

        private EntriesInOrder(String caseFile) {
            this.caseFile = caseFile;
        }

        private void read(Part part) {
            part.allows(
                    "seq",
                    "kind",
                    "version",
                    "thing",
                    "replaces",
                    "happenedAt",
                    "recordedAt",
                    "by",
                    "onBehalfOf",
                    "mode",
                    "tier",
                    "body",
                    "withdrawn",
                    "chain");
            EntryKind kind = EntryJson.kind(part.required("kind", part.text("kind")), part.at("kind"));
            boolean withdrawn = part.claims("withdrawn");
            EntryBody body = withdrawn ? null : body(kind, part);
            Entry entry = entry(part, kind, body, thing(kind, part, body));
            newest.put(List.of(entry.kind(), entry.thing()), entry.seq());
            entries.add(new BundledEntry(entry, place(part, withdrawn)));
        }

        private static EntryBody body(EntryKind kind, Part part) {
            Part body = part.required("body", part.part("body"));
            return EntryJson.read(kind, body.node(), body.path());
        }

        private static String thing(EntryKind kind, Part part, @Nullable EntryBody body) {
            Optional<String> said = part.text("thing");
            if (body == null) {
                return part.required("thing", said);
            }
            String thing = kind.thing(body);
            if (said.isPresent() && !said.get().equals(thing)) {
                throw part.malformed("thing", "thing");
            }
            return thing;
        }

        private Entry entry(Part part, EntryKind kind, @Nullable EntryBody body, String thing) {
            Instant happenedAt = part.required("happenedAt", part.value("happenedAt", Instant.class));
            boolean bySystem = kind.declaration().by() == By.SYSTEM;
            Optional<String> by = part.user("by");
            return new Entry(
                    caseFile,
                    seq(part),
                    kind.name(),
                    version(kind, part),
                    thing,
                    replaces(kind, part, thing),
                    happenedAt,
                    part.value("recordedAt", Instant.class).orElse(happenedAt),
                    bySystem ? by.orElse("system") : part.required("by", by),
                    part.id("onBehalfOf").orElse(null),
                    part.value("mode", EntryMode.class).orElse(bySystem ? EntryMode.BY_SYSTEM : EntryMode.BY_STAFF),
                    part.value("tier", Tier.class).orElse(kind.declaration().tier()),
                    body);
        }

        private long seq(Part part) {
            int next = entries.size() + 1;
            if (part.number("seq").orElse(next) != next) {
                throw part.malformed("seq", "seq");
            }
            return next;
        }

        private static int version(EntryKind kind, Part part) {
            int known = kind.declaration().version();
            int version = part.number("version").orElse(known);
            if (version < 1 || version > known) {
                throw part.malformed("version", "version");
            }
            return version;
        }

        private @Nullable Long replaces(EntryKind kind, Part part, String thing) {
            Long before = newest.get(List.of(kind.name(), thing));
            Optional<Long> said = part.number("replaces").map(Integer::longValue);
            if (said.isPresent() && !said.get().equals(before)) {
                throw part.malformed("replaces", "replaces");
            }
            if (before != null && said.isEmpty() && kind.isNewEachTime()) {
                throw part.malformed("body.id", "duplicate");
            }
            return before;
        }

        private static BundledEntry.@Nullable Place place(Part part, boolean withdrawn) {
            Optional<Part> chain = part.part("chain");
            if (chain.isEmpty() && withdrawn) {
                throw part.malformed("withdrawn", "withdrawn");
            }
            return chain.map(seal -> place(part, seal, withdrawn)).orElse(null);
        }

        private static BundledEntry.Place place(Part part, Part chain, boolean withdrawn) {
            chain.allows("form", "writtenAt", "origin", "salt", "bodyDigest", "hash");
            return new BundledEntry.Place(
                    chain.required("writtenAt", chain.value("writtenAt", Instant.class)),
                    chain.text("origin").orElse(null),
                    withdrawn
                            ? null
                            : EntryJson.text(Objects.requireNonNull(part.node().get("body"))),
                    new Seal(
                            chain.required("form", chain.number("form")),
                            chain.bytes("salt", SALT_BYTES).orElse(null),
                            chain.required("bodyDigest", chain.bytes("bodyDigest", HASH_BYTES)),
                            chain.required("hash", chain.bytes("hash", HASH_BYTES)),
                            withdrawn));
        }
    }
}
