package org.roundtable.process.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes SVG in which every text and value is escaped, and remembers how much room it takes. */
final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable Box extent;

    /** Starts an element: attributes follow, then {@link #inside()} or {@link #end()}. */
    Svg start(String name) {
        out.append('<').append(name);
        open.push(name);
        return this;
    }

    Svg attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
        return this;
    }

    Svg attribute(String name, double value) {
        return attribute(name, number(value));
    }

    /** What follows is inside of the element, until {@link #close()}. */
    Svg inside() {
        out.append('>');
        return this;
    }

    Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends an element that has nothing inside. */
    Svg end() {
        out.append("/>");
        open.pop();
        return this;
    }

    /** An element with nothing but words in it; none for no words. */
    Svg words(String name, String text) {
        return text.isEmpty() ? this : start(name).inside().text(text).close();
    }

    Svg text(String text) {
        text.codePoints().filter(Svg::isAllowed).forEach(this::escape);
        return this;
    }

    /** Puts in what another one wrote. */
    Svg append(Svg other) {
        out.append(other.out);
        return this;
    }

    void takesUp(Box box) {
        extent = extent == null ? box : extent.and(box);
    }

    Box extent() {
        return extent == null ? new Box(0, 0, 0, 0) : extent;
    }

    static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(int character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(character);
        }
    }

    /** What XML allows at all. */
    private static boolean isAllowed(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000
                || character == '\n'
                || character == '\t';
    }
}
