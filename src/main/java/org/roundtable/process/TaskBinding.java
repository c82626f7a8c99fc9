package org.roundtable.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What a model says of one task, or of the start of a process, in our extension properties.
 *
 * @param outcomes the components of the entry that become process variables
 * @param offered whether it may be done while the phase runs and can be left
 * @param where what else the entry must say to answer the task, such as {@code side} and {@code EXPERIENCE}
 */
record TaskBinding(
        Optional<String> entryKind,
        List<String> outcomes,
        Optional<String> addressee,
        Map<String, String> where,
        Optional<String> startedBy,
        boolean offered) {

    static TaskBinding of(Element element) {
        return new TaskBinding(
                property(element, "roundtable:entry"),
                property(element, "roundtable:outcome").map(TaskBinding::names).orElse(List.of()),
                property(element, "roundtable:for"),
                property(element, "roundtable:where").map(TaskBinding::choice).orElse(Map.of()),
                property(element, "roundtable:startedBy"),
                property(element, "roundtable:offer").isPresent());
    }

    private static Map<String, String> choice(String value) {
        String[] parts = value.split("=", 2);
        return parts.length == 2 ? Map.of(parts[0].trim(), parts[1].trim()) : Map.of();
    }

    private static List<String> names(String value) {
        return Arrays.stream(value.split(",")).map(String::trim).toList();
    }

    private static Optional<String> property(Element element, String name) {
        return properties(element).stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst();
    }

    private static List<Element> properties(Element element) {
        List<Element> properties = new ArrayList<>();
        for (Element extensions : element.elements("extensionElements")) {
            extensions.elements("properties").forEach(list -> properties.addAll(list.elements("property")));
        }
        return properties;
    }
}
