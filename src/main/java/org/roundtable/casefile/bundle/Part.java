package org.roundtable.casefile.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.Malformed;

/** One object of a document that somebody handed in, with where it is, so that whatever is wrong with it can be pointed at. */
record Part(JsonNode node, String path) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:@-]{1,64}");
    private static final Pattern SHORT_NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,255}");

    /** No database keeps the sign with the number 0, and half a character pair is none. */
    private static final Pattern STORABLE = Pattern.compile("[^\\x00\\p{Cs}]*");

    Part {
        if (!node.isObject()) {
            throw new Malformed(path.isEmpty() ? "document" : path, "object");
        }
    }

    void allows(String... fields) {
        EntryJson.refuseUnknown(node, Set.of(fields), path);
    }

    String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    Malformed malformed(String field, String code, Object... arguments) {
        return new Malformed(at(field), code, arguments);
    }

    <T> T required(String field, Optional<T> value) {
        return value.orElseThrow(() -> malformed(field, "missing"));
    }

    Optional<Part> part(String field) {
        return has(field) ? Optional.of(new Part(node.get(field), at(field))) : Optional.empty();
    }

    /** The objects of a list; none where it is left out. */
    List<Part> parts(String field, int most) {
        if (!has(field)) {
            return List.of();
        }
        JsonNode list = node.get(field);
        if (!list.isArray()) {
            throw malformed(field, "list");
        }
        if (list.size() > most) {
            throw malformed(field, "tooMany", most);
        }
        List<Part> parts = new ArrayList<>();
        list.forEach(item -> parts.add(new Part(item, at(field) + "[" + parts.size() + "]")));
        return parts;
    }

    Optional<String> text(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        if (!node.get(field).isTextual()) {
            throw malformed(field, "text");
        }
        String text = node.get(field).textValue();
        if (!STORABLE.matcher(text).matches()) {
            throw malformed(field, "signs");
        }
        return Optional.of(text);
    }

    Optional<String> id(String field) {
        return matching(field, ID, "id");
    }

    Optional<String> user(String field) {
        return matching(field, SHORT_NAME, "text");
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether it can name a thing: the ids of its key, and what the product adds. */
    static boolean isNameOfAThing(String text) {
        return SHORT_NAME.matcher(text).matches();
    }

    private Optional<String> matching(String field, Pattern pattern, String code) {
        Optional<String> text = text(field);
        if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
            throw malformed(field, code);
        }
        return text;
    }

    /** A moment, a date, or one of a choice. */
    <T> Optional<T> value(String field, Class<T> type) {
        return has(field) ? Optional.of(EntryJson.value(type, node.get(field), at(field))) : Optional.empty();
    }

    Optional<Integer> number(String field) {
        return value(field, Integer.class);
    }

    boolean claims(String field) {
        if (has(field) && !node.get(field).isBoolean()) {
            throw malformed(field, "yesOrNo");
        }
        return has(field) && node.get(field).booleanValue();
    }

    /** Bytes as hexadecimal digits. */
    Optional<byte[]> bytes(String field, int count) {
        return text(field).map(text -> {
            if (!text.matches("[0-9a-f]{" + 2 * count + "}")) {
                throw malformed(field, "hex", 2 * count);
            }
            return HexFormat.of().parseHex(text);
        });
    }
}
