package org.roundtable.process.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The model with every element that is drawn. */
final class EveryElement {

    private EveryElement() {}

    static InputStream open() {
        return stream(text());
    }

    static String text() {
        try (InputStream model = EveryElement.class.getResourceAsStream("every-element.bpmn")) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model with something put in place of something that is in it. */
    static InputStream with(String found, String replacement) {
        String text = text();
        if (!text.contains(found)) {
            throw new IllegalArgumentException("The model has no " + found);
        }
        return stream(text.replace(found, replacement));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
