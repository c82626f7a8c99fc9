package org.roundtable.casefile.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;

/** The JSON Schema of bundles, made from the declarations of the entries: editors check and complete by it. */
public final class BundleSchema {

    private static final String ID = "^[A-Za-z0-9._:@-]{1,64}$";

    private BundleSchema() {}

    /** The schema as text, draft 2020-12. */
    public static String json() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Roundtable bundle");
        schema.put("description", "A whole case as one document: asOf, case, people, organisation, entries.");
        ObjectNode properties = object(schema, "format", "asOf", "case", "entries");
        text(properties, "$schema");
        properties.putObject("format").put("const", BundleReader.FORMAT);
        moment(properties, "asOf");
        text(properties, "note");
        ObjectNode file = object(properties.putObject("case"));
        header(file);
        list(properties, "people").put("$ref", "#/$defs/person");
        ObjectNode organisation = object(properties.putObject("organisation"));
        header(organisation);
        list(organisation, "entries").put("$ref", "#/$defs/entry");
        list(properties, "entries").put("$ref", "#/$defs/entry");
        definitions(schema.putObject("$defs"));
        return EntryJson.indented(schema);
    }

    private static void definitions(ObjectNode definitions) {
        person(object(definitions.putObject("person"), "id", "name"));
        chain(object(definitions.putObject("chain"), "form", "writtenAt", "bodyDigest", "hash"));
        entry(definitions.putObject("entry"));
        for (EntryKind kind : EntryKinds.all()) {
            definitions.set(kind.name(), EntryJson.schema(kind));
        }
    }

    private static void header(ObjectNode properties) {
        id(properties, "id");
        choice(properties, "nation", Nation.values());
        hex(properties, "head", 64);
    }

    private static void person(ObjectNode properties) {
        id(properties, "id");
        text(properties, "name");
        text(properties, "birthDate").put("format", "date");
        text(properties, "contact");
        text(properties, "hostPerson");
        text(properties, "user");
    }

    private static void chain(ObjectNode properties) {
        properties.putObject("form").put("type", "integer");
        moment(properties, "writtenAt");
        text(properties, "origin");
        hex(properties, "salt", 32);
        hex(properties, "bodyDigest", 64);
        hex(properties, "hash", 64);
    }

    private static void entry(ObjectNode schema) {
        ObjectNode properties = object(schema, "kind", "happenedAt");
        properties.putObject("seq").put("type", "integer").put("minimum", 1);
        choice(
                properties,
                "kind",
                EntryKinds.all().stream().map(EntryKind::name).toList());
        properties.putObject("version").put("type", "integer").put("minimum", 1);
        text(properties, "thing");
        properties.putObject("replaces").put("type", "integer").put("minimum", 1);
        moment(properties, "happenedAt");
        moment(properties, "recordedAt");
        text(properties, "by");
        id(properties, "onBehalfOf");
        choice(properties, "mode", EntryMode.values());
        choice(properties, "tier", Tier.values());
        properties.putObject("body").put("type", "object");
        properties.putObject("withdrawn").put("type", "boolean");
        properties.putObject("chain").put("$ref", "#/$defs/chain");
        ArrayNode byKind = schema.putArray("allOf");
        EntryKinds.all().forEach(kind -> byKind(byKind.addObject(), kind));
    }

    /** The body has to be what its kind declares; only the product speaks without being named. */
    private static void byKind(ObjectNode rule, EntryKind kind) {
        rule.putObject("if").putObject("properties").putObject("kind").put("const", kind.name());
        ObjectNode then = rule.putObject("then");
        then.putObject("properties").putObject("body").put("$ref", "#/$defs/" + kind.name());
        if (kind.declaration().by() != By.SYSTEM) {
            then.putArray("required").add("by");
        }
    }

    private static ObjectNode object(ObjectNode schema, String... required) {
        schema.put("type", "object");
        if (required.length > 0) {
            ArrayNode names = schema.putArray("required");
            Arrays.stream(required).forEach(names::add);
        }
        schema.put("additionalProperties", false);
        return schema.putObject("properties");
    }

    private static ObjectNode list(ObjectNode properties, String name) {
        return properties.putObject(name).put("type", "array").putObject("items");
    }

    private static ObjectNode text(ObjectNode properties, String name) {
        return properties.putObject(name).put("type", "string");
    }

    private static void id(ObjectNode properties, String name) {
        text(properties, name).put("pattern", ID);
    }

    private static void moment(ObjectNode properties, String name) {
        text(properties, name).put("format", "date-time");
    }

    private static void hex(ObjectNode properties, String name, int signs) {
        text(properties, name).put("pattern", "^[0-9a-f]{" + signs + "}$");
    }

    private static void choice(ObjectNode properties, String name, Enum<?>[] constants) {
        choice(properties, name, Arrays.stream(constants).map(Enum::name).toList());
    }

    private static void choice(ObjectNode properties, String name, Collection<String> names) {
        names.forEach(properties.putObject(name).putArray("enum")::add);
    }
}
