package org.roundtable.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Components that hold several: sets are written in order of their texts, so that the same set is always the same text. */
final class Several {

    private Several() {}

    static Value of(ParameterizedType type) {
        Value of = Values.of(type.getActualTypeArguments()[0]);
        if (type.getRawType() == Set.class) {
            return new Items(of, true);
        }
        if (type.getRawType() == List.class) {
            return new Items(of, false);
        }
        if (type.getRawType() == Map.class && type.getActualTypeArguments()[0] == String.class) {
            return new Named(Values.of(type.getActualTypeArguments()[1]));
        }
        throw new IllegalStateException("Entries have no components of " + type);
    }

    private record Items(Value of, boolean unique) implements Value {

        @Override
        public JsonNode write(Object value) {
            List<JsonNode> items = new ArrayList<>();
            ((Collection<?>) value).forEach(item -> items.add(of.write(item)));
            if (unique) {
                items.sort(Comparator.comparing(JsonNode::asText));
            }
            ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
            return array.addAll(items);
        }

        @Override
        public Object read(JsonNode node, String path) {
            if (!node.isArray()) {
                throw new Malformed(path, "list");
            }
            Collection<Object> items = unique ? new LinkedHashSet<>() : new ArrayList<>();
            for (int at = 0; at < node.size(); at++) {
                String here = path + "[" + at + "]";
                if (!items.add(of.read(node.get(at), here))) {
                    throw new Malformed(here, "twice");
                }
            }
            return unique ? Collections.unmodifiableSet((Set<?>) items) : List.copyOf(items);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = Values.schemaOf("array");
            schema.set("items", of.schema());
            return unique ? schema.put("uniqueItems", true) : schema;
        }

        @Override
        public String label() {
            return "several: " + of.label();
        }

        @Override
        public Object whenAbsent() {
            return unique ? Set.of() : List.of();
        }
    }

    private record Named(Value of) implements Value {

        @Override
        public JsonNode write(Object value) {
            ObjectNode named = JsonNodeFactory.instance.objectNode();
            new TreeMap<>((Map<?, ?>) value).forEach((name, item) -> named.set((String) name, of.write(item)));
            return named;
        }

        @Override
        public Object read(JsonNode node, String path) {
            if (!node.isObject()) {
                throw new Malformed(path, "object");
            }
            Map<String, Object> named = new LinkedHashMap<>();
            node.properties()
                    .forEach(item -> named.put(item.getKey(), of.read(item.getValue(), path + "." + item.getKey())));
            return Collections.unmodifiableMap(named);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = Values.schemaOf("object");
            schema.set("additionalProperties", of.schema());
            return schema;
        }

        @Override
        public String label() {
            return "named: " + of.label();
        }

        @Override
        public Object whenAbsent() {
            return Map.of();
        }
    }
}
