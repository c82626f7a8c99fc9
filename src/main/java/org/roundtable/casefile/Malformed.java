package org.roundtable.casefile;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/**
 * Something that was handed in cannot be understood: where, and why in plain words. Neither says what was handed in, which may be
 * somebody's words.
 */
public final class Malformed extends IllegalArgumentException {

    /** The words for people, as for everything they read: {@code malformed.<code>}. */
    public static final String MESSAGES = "roundtable/messages-casefile";

    private static final int LONGEST_PATH = 120;

    private final String path;
    private final String code;
    private final transient Object[] arguments;

    public Malformed(String path, String code, Object... arguments) {
        super(printable(path) + ": " + words(code, arguments));
        this.path = printable(path);
        this.code = "malformed." + code;
        this.arguments = arguments.clone();
    }

    /** Where in the document, such as {@code entries[3].body.words}. */
    public String path() {
        return path;
    }

    /** The key of the words in {@link #MESSAGES}. */
    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    private static String words(String code, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle(MESSAGES, java.util.Locale.ROOT).getString("malformed." + code);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, java.util.Locale.UK).format(Arrays.copyOf(arguments, arguments.length));
    }

    /** A path names fields as they were handed in: only what can be a name is repeated. */
    private static String printable(String path) {
        String shown = path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path;
        return IntStream.range(0, shown.length())
                .mapToObj(shown::charAt)
                .map(sign -> Character.isLetterOrDigit(sign) || "[]._-…".indexOf(sign) >= 0 ? sign : '?')
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
