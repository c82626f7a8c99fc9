package org.roundtable.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Scale;

/** Bodies of every kind with arbitrary values, awkward ones among them; the same seed gives the same bodies. */
final class AnyBody {

    private static final List<String> AWKWARD = List.of(
            "",
            " ",
            "Dwi'n hapus – ŵŷ",
            "line\nbreak\ttab",
            "\u0000",
            "\u202Eright to left",
            "😀👩‍👧",
            "\"quoted\" \\ back",
            "'; drop table rt_entry; --",
            "<script>alert(1)</script>",
            "null",
            "a".repeat(5000));

    private final Random random;

    AnyBody(long seed) {
        random = new Random(seed);
    }

    /** One body of each kind. */
    Stream<EntryBody> ofEachKind() {
        return EntryKinds.all().stream().map(this::of);
    }

    EntryBody of(EntryKind kind) {
        List<@Nullable Object> values = new ArrayList<>();
        for (EntryKind.Field field : kind.fields()) {
            boolean absent = field.optional() && random.nextInt(4) == 0;
            values.add(absent ? null : value(kind, field));
        }
        return EntryBodies.of(kind, values);
    }

    private Object value(EntryKind kind, EntryKind.Field field) {
        Scale scale = field.component().getAnnotation(Scale.class);
        if (scale != null) {
            return scale.from() + random.nextInt(scale.to() - scale.from() + 1);
        }
        boolean isName = field.name().equals("id")
                || field.refers() != null
                || List.of(kind.declaration().key()).contains(field.name());
        return isName && field.component().getType() == String.class
                ? id()
                : value(field.component().getGenericType());
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType several) {
            return several(several);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        Map<Class<?>, Supplier<Object>> values = Map.of(
                String.class,
                () -> AWKWARD.get(random.nextInt(AWKWARD.size())),
                Instant.class,
                () -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L),
                LocalDate.class,
                () -> LocalDate.ofEpochDay(random.nextInt(40_000)),
                boolean.class,
                random::nextBoolean,
                Boolean.class,
                random::nextBoolean,
                int.class,
                random::nextInt,
                Integer.class,
                random::nextInt);
        return values.get(plain).get();
    }

    private Object several(ParameterizedType type) {
        if (type.getRawType() == Map.class) {
            Type named = type.getActualTypeArguments()[1];
            return Map.of("count", value(named), "Awkward ŵ", value(named));
        }
        List<Object> items = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            items.add(value(type.getActualTypeArguments()[0]));
        }
        return type.getRawType() == List.class ? List.copyOf(items) : new HashSet<>(items);
    }
}
