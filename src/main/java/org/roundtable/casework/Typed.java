package org.roundtable.casework;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.Lifetimes;
import org.roundtable.casefile.entry.Scale;

/** Turns what was typed into the type that an entry declares, or says what is wrong with it. */
final class Typed {

    /** All four nations keep the same time. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private Typed() {}

    /** A problem with what was typed; the key of its message. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    static @Nullable Object read(Field field, Draft draft) throws Unreadable {
        Class<?> type = field.component().getType();
        if (type == boolean.class || type == Boolean.class) {
            Boolean answer = yesOrNo(draft.text(field.name()));
            return answer == null && type == boolean.class ? Boolean.FALSE : answer;
        }
        if (type == Set.class) {
            return set(field, draft);
        }
        if (type == LocalDate.class) {
            return date(field.name(), draft);
        }
        if (type == Instant.class) {
            return moment(field.name(), draft);
        }
        String text = draft.text(field.name());
        return text == null ? null : one(field, type, text);
    }

    /** What was left open is neither yes nor no; where an entry cannot say so, staff are asked for it before. */
    private static @Nullable Boolean yesOrNo(@Nullable String text) throws Unreadable {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new Unreadable("entry.problem.choose");
        };
    }

    private static Object one(Field field, Class<?> type, String text) throws Unreadable {
        if (type.isEnum()) {
            return constant(type, text);
        }
        if (type == int.class || type == Integer.class) {
            return number(field, text);
        }
        return text;
    }

    private static Object set(Field field, Draft draft) throws Unreadable {
        Type element = ((ParameterizedType) field.component().getGenericType()).getActualTypeArguments()[0];
        Set<Object> values = new TreeSet<>();
        for (String text : draft.all(field.name())) {
            values.add(element instanceof Class<?> type && type.isEnum() ? constant(type, text) : text);
        }
        return values.stream().collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static Object constant(Class<?> type, String text) throws Unreadable {
        String name = text.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        Optional<?> constant = Arrays.stream(type.getEnumConstants())
                .filter(value -> ((Enum<?>) value).name().equals(name))
                .findFirst();
        return constant.orElseThrow(() -> new Unreadable("entry.problem.choose"));
    }

    private static Object number(Field field, String text) throws Unreadable {
        try {
            int number = Integer.parseInt(text);
            Scale scale = field.component().getAnnotation(Scale.class);
            if (scale != null && (number < scale.from() || number > scale.to())) {
                throw new Unreadable("entry.problem.choose");
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw new Unreadable("entry.problem.number");
        }
    }

    private static @Nullable LocalDate date(String name, Draft draft) throws Unreadable {
        String whole = draft.text(name);
        String day = draft.text(name + ".day");
        String month = draft.text(name + ".month");
        String year = draft.text(name + ".year");
        try {
            if (whole != null) {
                return sensible(LocalDate.parse(whole));
            }
            if (day == null && month == null && year == null) {
                return null;
            }
            if (day == null || month == null || year == null || year.length() != 4) {
                throw new Unreadable("entry.problem.date");
            }
            return sensible(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            throw new Unreadable("entry.problem.date");
        }
    }

    private static LocalDate sensible(LocalDate date) throws Unreadable {
        if (!Lifetimes.include(date)) {
            throw new Unreadable("entry.problem.date");
        }
        return date;
    }

    private static @Nullable Instant moment(String name, Draft draft) throws Unreadable {
        String whole = draft.text(name);
        try {
            if (whole != null && whole.contains("T")) {
                Instant moment = whole.endsWith("Z")
                        ? Instant.parse(whole)
                        : java.time.LocalDateTime.parse(whole).atZone(ZONE).toInstant();
                sensible(LocalDate.ofInstant(moment, ZONE));
                return moment;
            }
            LocalDate date = date(name, draft);
            if (date == null) {
                return null;
            }
            String time = draft.text(name + ".time");
            if (time == null) {
                throw new Unreadable("entry.problem.time");
            }
            return date.atTime(LocalTime.parse(time.length() == 4 ? "0" + time : time))
                    .atZone(ZONE)
                    .toInstant();
        } catch (DateTimeException noSuchTime) {
            throw new Unreadable("entry.problem.time");
        }
    }
}
