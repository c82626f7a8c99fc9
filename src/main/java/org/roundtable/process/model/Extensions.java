package org.roundtable.process.model;

import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * What a model says beyond BPMN's elements, each under its namespace, so that the vendor of the engine does not matter.
 *
 * @param attributes every attribute except id and name; those of BPMN itself have no namespace
 * @param properties extension properties, under the namespace of their element and their own name
 */
public record Extensions(Map<QName, String> attributes, Map<QName, String> properties) {

    public Extensions {
        attributes = Map.copyOf(attributes);
        properties = Map.copyOf(properties);
    }

    /** An attribute of BPMN itself. */
    public Optional<String> attribute(String name) {
        return attribute("", name);
    }

    public Optional<String> attribute(String namespace, String name) {
        return Optional.ofNullable(attributes.get(new QName(namespace, name)));
    }

    public Optional<String> property(String namespace, String name) {
        return Optional.ofNullable(properties.get(new QName(namespace, name)));
    }

    /** The property of that name in any namespace. */
    public Optional<String> property(String name) {
        return properties.entrySet().stream()
                .filter(property -> property.getKey().getLocalPart().equals(name))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }
}
