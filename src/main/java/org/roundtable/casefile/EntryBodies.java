package org.roundtable.casefile;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.EntryBody;

/** Makes bodies of entries from the values of their components. */
public final class EntryBodies {

    private static final Map<Class<?>, MethodHandle> MAKING = new ConcurrentHashMap<>();

    private EntryBodies() {}

    /** The values in the order of the components. */
    public static EntryBody of(EntryKind kind, List<@Nullable Object> values) {
        MethodHandle making = MAKING.computeIfAbsent(kind.type(), EntryBodies::making);
        try {
            return (EntryBody) making.invokeExact(values.toArray());
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable cannotHappen) {
            throw new IllegalStateException("Unusable record " + kind.name(), cannotHappen);
        }
    }

    /** The same body with each value that is there put through a change. */
    public static EntryBody changed(EntryBody body, BiFunction<EntryKind.Field, Object, Object> change) {
        EntryKind kind = EntryKinds.of(body);
        return of(
                kind,
                kind.fields().stream()
                        .<@Nullable Object>map(field -> {
                            Object value = field.of(body);
                            return value == null ? null : change.apply(field, value);
                        })
                        .toList());
    }

    private static MethodHandle making(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, parameters.length)
                    .asType(java.lang.invoke.MethodType.methodType(EntryBody.class, Object[].class));
        } catch (ReflectiveOperationException cannotHappen) {
            throw new IllegalStateException("Unusable record " + type.getName(), cannotHappen);
        }
    }
}
