package org.roundtable.flag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the ids that a flag names are kept in one column. */
final class FlagJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FlagJson() {}

    static String text(Map<String, ? extends Set<String>> about) {
        var sorted = new TreeMap<String, Set<String>>();
        about.forEach((name, ids) -> sorted.put(name, new TreeSet<>(ids)));
        try {
            return JSON.writeValueAsString(sorted);
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    static Map<String, Set<String>> map(String text) {
        try {
            return JSON.readValue(text, new TypeReference<TreeMap<String, Set<String>>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A flag's ids cannot be read", damaged);
        }
    }
}
