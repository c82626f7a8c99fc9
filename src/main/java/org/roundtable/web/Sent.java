package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form sent, or is to show: as text, so that nothing is lost where it cannot be read. */
record Sent(Map<String, List<String>> values) {

    static final Sent NOTHING = new Sent(Map.of());

    static Sent of(HttpServletRequest request) {
        Map<String, List<String>> values = new HashMap<>();
        request.getParameterMap()
                .forEach((name, sent) ->
                        values.put(name, Arrays.stream(sent).map(Sent::storable).toList()));
        return new Sent(values);
    }

    /** No keyboard makes it, and not every database keeps it. */
    private static String storable(String typed) {
        return typed.replace("\0", "");
    }

    /** With what is known besides, which wins over what was typed. */
    Sent with(Map<String, String> known) {
        Map<String, List<String>> both = new HashMap<>(values);
        known.forEach((name, value) -> both.put(name, List.of(value)));
        return new Sent(both);
    }

    /** The first value, without blanks around it. */
    Optional<String> text(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** What was sent in one row of a form with several, under the names that it has alone. */
    Sent in(String row) {
        Map<String, List<String>> own = new HashMap<>();
        values.forEach((name, sent) -> {
            if (name.startsWith(row + ".")) {
                own.put(name.substring(row.length() + 1), sent);
            }
        });
        return new Sent(own);
    }
}
