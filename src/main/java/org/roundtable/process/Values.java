package org.roundtable.process;

import java.util.Date;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values that processes may hold: ids, names of enumeration constants, dates, numbers and truth. Never a word that a person said. */
final class Values {

    private static final Pattern ID = Pattern.compile("[\\w.:+-]{0,160}");

    private Values() {}

    static boolean isAllowed(@Nullable Object value) {
        return value == null
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Date
                || value instanceof String text && ID.matcher(text).matches();
    }

    /** As a process holds it. */
    static @Nullable Object held(@Nullable Object value) {
        return value instanceof Boolean || value instanceof Integer ? value : text(value);
    }

    static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
