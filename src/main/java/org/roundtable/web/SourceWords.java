package org.roundtable.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the reason of a rule comes from, in words: the rule names a document and its sections by number, people by their titles. */
record SourceWords(PageWords words) {

    /** What stands in brackets is part of a place. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,]\\s*(?![^(]*\\))");

    private static final Pattern PLACE = Pattern.compile("(?:(\\d{3}|practice)\\s*)?([^(]*?)\\s*(\\(.*\\))?");

    /** Such as {@code 002 §4.2, §5.4; 003 CR2}. */
    String of(String source) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        String document = "";
        for (String part : BETWEEN.split(source)) {
            Matcher place = PLACE.matcher(part);
            if (!place.matches()) {
                throw new IllegalArgumentException("Not a source: " + part);
            }
            String named = place.group(1);
            boolean goesOn = named == null && words.knows(key(document, place.group(2)));
            document = named != null ? named : goesOn ? document : part;
            String section = named != null || goesOn ? section(document, place.group(2), place.group(3)) : "";
            places.computeIfAbsent(document, first -> new ArrayList<>()).add(section);
        }
        return places.entrySet().stream()
                .map(entry -> whole(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String whole(String document, List<String> sections) {
        String title = words.orElse("practice.source." + document, document);
        String named = sections.stream().filter(section -> !section.isEmpty()).collect(Collectors.joining(", "));
        return named.isEmpty() ? title : words.of("practice.source.sections", title, named);
    }

    private String section(String document, String number, @org.jspecify.annotations.Nullable String whom) {
        String title = words.orElse(key(document, number), "");
        String quoted = title.isEmpty() ? "" : words.of("layout.quoted", title);
        return whom == null ? quoted : (quoted + " " + whom).strip();
    }

    private static String key(String document, String number) {
        return "practice.source." + document + "." + number.replace("§", "").replace(' ', '-');
    }
}
