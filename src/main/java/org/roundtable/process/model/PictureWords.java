package org.roundtable.process.model;

import java.util.Locale;
import java.util.Map;

/**
 * The words of a picture, in the reader's language.
 *
 * @param title the accessible name
 * @param description what the picture shows, for those who do not see it; may be empty
 * @param youAreHere the marker at the current place
 * @param labels what steps and flows are called, by id; the model's own names where an id is missing
 */
public record PictureWords(String title, String description, String youAreHere, Map<String, String> labels) {

    public PictureWords {
        labels = Map.copyOf(labels);
    }

    public PictureWords(String title, String description, String youAreHere) {
        this(title, description, youAreHere, Map.of());
    }

    /** Under which key a bundle has what events, questions and answers are called: the same name is the same in all models. */
    public static String key(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace("?", " asked").replaceAll("[^a-z0-9]+", "-");
        return "label." + words.replaceAll("^-|-$", "");
    }

    String label(String id, String name) {
        return labels.getOrDefault(id, name);
    }
}
