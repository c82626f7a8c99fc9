package org.roundtable.casefile;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Auto;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Kind;
import org.roundtable.casefile.entry.Ref;
import org.roundtable.casefile.entry.Words;

/** The declaration of one entry record, read once: its name, its thing and its fields. */
public record EntryKind(Class<? extends EntryBody> type, Kind declaration, List<Field> fields) {

    /**
     * One component of an entry record.
     *
     * @param refers the name of the thing that it refers to, or nothing
     * @param asked whether a form asks for it: neither the entry's own id nor filled by the product
     */
    public record Field(
            RecordComponent component, @Nullable String refers, boolean optional, boolean words, boolean asked) {

        public String name() {
            return component.getName();
        }

        public @Nullable Object of(EntryBody body) {
            try {
                return component.getAccessor().invoke(body);
            } catch (ReflectiveOperationException cannotHappen) {
                throw new IllegalStateException("Unreadable component " + name(), cannotHappen);
            }
        }
    }

    static EntryKind of(Class<? extends EntryBody> type) {
        return new EntryKind(
                type,
                type.getAnnotation(Kind.class),
                Arrays.stream(type.getRecordComponents()).map(EntryKind::field).toList());
    }

    private static Field field(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        Ref ref = component.getAnnotation(Ref.class);
        return new Field(
                component,
                ref == null ? null : ref.value(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                isPresent(component, Words.class),
                !component.getName().equals("id") && !isPresent(component, Auto.class));
    }

    private static boolean isPresent(
            AnnotatedElement element, Class<? extends java.lang.annotation.Annotation> annotation) {
        return element.isAnnotationPresent(annotation);
    }

    public String name() {
        return type.getSimpleName();
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public boolean isNewEachTime() {
        return declaration.key().length == 0;
    }

    /** The name of the thing that a body of this kind speaks of. */
    public String thing(EntryBody body) {
        List<String> key = isNewEachTime() ? List.of("id") : List.of(declaration.key());
        return key.stream()
                .map(name -> String.valueOf(field(name).orElseThrow().of(body)))
                .collect(Collectors.joining("+"));
    }

    /** What a form asks for, beyond the key that it usually knows. */
    public List<Field> asked() {
        return fields.stream().filter(Field::asked).toList();
    }
}
