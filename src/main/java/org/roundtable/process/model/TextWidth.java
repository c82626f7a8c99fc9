package org.roundtable.process.model;

import java.util.ArrayList;
import java.util.List;

/** How wide words are, about, in Arial, and how they break into lines; the server may have no fonts to ask. */
final class TextWidth {

    private static final int MOST_CHARACTERS = 300;

    private TextWidth() {}

    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    static List<String> wrap(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : shortened(text).strip().split("\\s+")) {
            for (String piece : pieces(word, width, size)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (!line.isEmpty() && of(longer, size) > width) {
                    lines.add(line);
                    longer = piece;
                }
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** Nobody reads more in a picture, and measuring it would take long. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }

    /** A word that is wider than a line is broken, as long compounds are. */
    private static List<String> pieces(String word, double width, double size) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (of(rest, size) > width && rest.codePointCount(0, rest.length()) > 2) {
            int end = fitting(rest, width, size);
            pieces.add(rest.substring(0, end) + "-");
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    private static int fitting(String word, double width, double size) {
        int end = word.offsetByCodePoints(0, 1);
        while (of(word.substring(0, word.offsetByCodePoints(end, 1)) + "-", size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static double of(int character) {
        if ("iljtfrI.,:;!|'’()[]- ".indexOf(character) >= 0) {
            return 0.31;
        }
        if ("mwMW—…%@".indexOf(character) >= 0) {
            return 0.88;
        }
        if (character > 0x2E80) {
            return 1;
        }
        return Character.isUpperCase(character) ? 0.7 : 0.55;
    }
}
