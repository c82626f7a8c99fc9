package org.roundtable.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types that components of entries may have. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Values() {}

    static Value of(Type type) {
        if (type == String.class) {
            return new Text<>("text", "string", null, Values::wellFormed, Function.identity());
        }
        if (type == Instant.class) {
            return new Text<>("moment", "moment", "date-time", Values::instant, Values::text);
        }
        if (type == LocalDate.class) {
            return new Text<>("date", "date", "date", Values::date, Object::toString);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new YesOrNo();
        }
        if (type == int.class || type == Integer.class) {
            return new WholeNumber();
        }
        if (type instanceof Class<?> choice && choice.isEnum()) {
            return new Choice(choice);
        }
        if (type instanceof ParameterizedType several) {
            return Several.of(several);
        }
        throw new IllegalStateException("Entries have no components of " + type);
    }

    /** With any offset, and without seconds where nobody said them. */
    static Instant instant(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        withinLifetimes(moment.toLocalDate());
        return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        withinLifetimes(date);
        return date;
    }

    private static void withinLifetimes(LocalDate date) {
        if (!Lifetimes.include(date)) {
            throw new DateTimeException("Beyond anybody's lifetime");
        }
    }

    private static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).toString();
    }

    /** Half a character pair is no text, and databases refuse it: the sign for an unreadable character takes its place. */
    static String wellFormed(String text) {
        return text.chars().anyMatch(sign -> Character.isSurrogate((char) sign)) ? repaired(text) : text;
    }

    private static String repaired(String text) {
        return text.codePoints()
                .map(sign -> Character.MIN_SURROGATE <= sign && sign <= Character.MAX_SURROGATE ? 0xFFFD : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static ObjectNode schemaOf(String type) {
        return JSON.objectNode().put("type", type);
    }

    /** Everything that is written as text. */
    private record Text<T>(
            String code,
            String label,
            @Nullable String format,
            Function<String, T> reading,
            Function<T, String> writing)
            implements Value {

        @Override
        @SuppressWarnings("unchecked")
        public JsonNode write(Object value) {
            return TextNode.valueOf(wellFormed(writing.apply((T) value)));
        }

        @Override
        public Object read(JsonNode node, String path) {
            if (!node.isTextual()) {
                throw new Malformed(path, code);
            }
            try {
                return reading.apply(node.textValue());
            } catch (DateTimeException unreadable) {
                throw new Malformed(path, code);
            }
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = schemaOf("string");
            return format == null ? schema : schema.put("format", format);
        }

        @Override
        public String label() {
            return code;
        }
    }

    private record YesOrNo() implements Value {

        @Override
        public JsonNode write(Object value) {
            return BooleanNode.valueOf((Boolean) value);
        }

        @Override
        public Object read(JsonNode node, String path) {
            if (!node.isBoolean()) {
                throw new Malformed(path, "yesOrNo");
            }
            return node.booleanValue();
        }

        @Override
        public ObjectNode schema() {
            return schemaOf("boolean");
        }

        @Override
        public String label() {
            return "yes or no";
        }

        @Override
        public Object whenAbsent() {
            return false;
        }
    }

    private record WholeNumber() implements Value {

        @Override
        public JsonNode write(Object value) {
            return IntNode.valueOf((Integer) value);
        }

        @Override
        public Object read(JsonNode node, String path) {
            if (!node.isIntegralNumber() || !node.canConvertToInt()) {
                throw new Malformed(path, "wholeNumber");
            }
            return node.intValue();
        }

        @Override
        public ObjectNode schema() {
            return schemaOf("integer");
        }

        @Override
        public String label() {
            return "whole number";
        }
    }

    private record Choice(Class<?> type) implements Value {

        @Override
        public JsonNode write(Object value) {
            return TextNode.valueOf(((Enum<?>) value).name());
        }

        @Override
        public Object read(JsonNode node, String path) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(node.textValue()))
                    .findFirst()
                    .orElseThrow(() -> new Malformed(path, "choice", String.join(", ", names())));
        }

        private String[] names() {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toArray(String[]::new);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = JSON.objectNode();
            ArrayNode choices = schema.putArray("enum");
            Arrays.stream(names()).forEach(choices::add);
            return schema;
        }

        @Override
        public String label() {
            return type.getSimpleName();
        }
    }
}
