package org.roundtable.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Scale;

/**
 * Bodies of entries as JSON, by their declaration alone: the same body is always the same text, and what the declaration does not
 * know is refused with its path.
 */
public final class EntryJson {

    /** Deeper than any document of ours, and far from what exhausts a stack. */
    private static final int DEEPEST = 20;

    /** Nobody's words are cut or refused for their length: what was stored must be readable. Whole documents have a limit of their own. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Map<Field, Value> VALUES = EntryKinds.all().stream()
            .flatMap(kind -> kind.fields().stream())
            .collect(Collectors.toUnmodifiableMap(
                    field -> field, field -> Values.of(field.component().getGenericType())));

    private EntryJson() {}

    public static String write(EntryBody body) {
        return text(tree(body));
    }

    public static ObjectNode tree(EntryBody body) {
        ObjectNode tree = MAPPER.createObjectNode();
        for (Field field : EntryKinds.of(body).fields()) {
            Object value = field.of(body);
            if (value != null) {
                tree.set(field.name(), value(field).write(value));
            }
        }
        return tree;
    }

    /** The body that a text of ours holds. */
    public static EntryBody read(String kind, String text) {
        return read(kind(kind, "kind"), parse(text), "body");
    }

    /** The body that somebody else's document holds at a path. */
    public static EntryBody read(EntryKind kind, JsonNode node, String path) {
        if (!node.isObject()) {
            throw new Malformed(path, "object");
        }
        refuseUnknown(node, kind.fields().stream().map(Field::name).collect(Collectors.toSet()), path);
        List<@Nullable Object> values = new ArrayList<>();
        kind.fields().forEach(field -> values.add(read(field, node.get(field.name()), path + "." + field.name())));
        try {
            return EntryBodies.of(kind, values);
        } catch (IllegalArgumentException refused) {
            throw new Malformed(path, "refused");
        }
    }

    private static @Nullable Object read(Field field, @Nullable JsonNode node, String path) {
        Value value = value(field);
        if (node != null && !node.isNull()) {
            return value.read(node, path);
        }
        Object absent = field.optional() ? null : value.whenAbsent();
        if (absent == null && !field.optional()) {
            throw new Malformed(path, "missing");
        }
        return absent;
    }

    /** Refuses fields that are not among the known ones. */
    public static void refuseUnknown(JsonNode node, java.util.Set<String> known, String path) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new Malformed(path.isEmpty() ? name : path + "." + name, "unknownField");
            }
        });
    }

    public static EntryKind kind(String name, String path) {
        return EntryKinds.named(name).orElseThrow(() -> new Malformed(path, "unknownKind"));
    }

    /** The JSON schema of a body, without what only the product fills in being anything special. */
    public static ObjectNode schema(EntryKind kind) {
        ObjectNode schema = Values.schemaOf("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Field field : kind.fields()) {
            properties.set(field.name(), schema(field));
            if (!field.optional() && value(field).whenAbsent() == null) {
                required.add(field.name());
            }
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode schema(Field field) {
        ObjectNode schema = value(field).schema();
        scale(field).ifPresent(scale -> schema.put("minimum", scale.from()).put("maximum", scale.to()));
        return schema;
    }

    /** A single value of one of the types that components have, as somebody else's document has it at a path. */
    public static <T> T value(Class<T> type, JsonNode node, String path) {
        return type.cast(Values.of(type).read(node, path));
    }

    /** What the type of a component is called in the catalogue. */
    public static String label(Field field) {
        return value(field).label();
    }

    public static Optional<Scale> scale(Field field) {
        return Optional.ofNullable(field.component().getAnnotation(Scale.class));
    }

    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw notJson(unreadable);
        }
    }

    public static JsonNode parse(InputStream text) throws IOException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw notJson(unreadable);
        }
    }

    private static Malformed notJson(JsonProcessingException unreadable) {
        var where = unreadable.getLocation();
        return where == null
                ? new Malformed("document", "notJson", 1, 1)
                : new Malformed("document", "notJson", where.getLineNr(), where.getColumnNr());
    }

    public static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    /** The same with indentation, for people. */
    public static String indented(JsonNode tree) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private static Value value(Field field) {
        Value value = VALUES.get(field);
        return value == null ? Values.of(field.component().getGenericType()) : value;
    }
}
