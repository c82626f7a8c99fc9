package org.roundtable.casework;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.entry.EntryBody;

/**
 * Reads a draft as the entry record that its kind declares. What the product knows is filled in; what is missing is a problem at
 * its field, except for concerns and protective limits, which are never refused: there it is defaulted.
 */
final class EntryForm {

    /** Answers that stand for "not said" in the enumerations of entries that are never refused. */
    private static final Set<String> NOT_SAID = Set.of("NOT_SURE", "NOT_YET", "NOT_ASKED", "NOT_ASKED_YET", "CONTINUE");

    /** The ids of a key, as they are stored. */
    private static final int LONGEST_THING = 255;

    private final Known known;
    private final Draft draft;
    private final List<Problem> problems = new ArrayList<>();

    private EntryForm(Known known, Draft draft) {
        this.known = known;
        this.draft = draft;
    }

    /** @throws EntryRefused with a problem for each field that has to be put right */
    static EntryBody read(Draft draft, CaseFile file, Instant now) {
        return new EntryForm(new Known(file, now), draft).body();
    }

    private EntryBody body() {
        Object[] arguments = draft.kind().fields().stream().map(this::argument).toArray();
        if (!problems.isEmpty()) {
            throw new EntryRefused(problems);
        }
        EntryBody body = made(draft.kind().type(), arguments);
        if (draft.kind().thing(body).length() > LONGEST_THING) {
            throw new EntryRefused(List.of(new Problem("", "entry.problem.tooLong")));
        }
        return body;
    }

    private @Nullable Object argument(Field field) {
        Object value = field.asked() ? typed(field) : known.fill(field, draft);
        if (value != null || field.optional()) {
            return value;
        }
        if (draft.kind().declaration().neverRefused()) {
            return notSaid(field.component());
        }
        if (problems.stream().noneMatch(problem -> problem.field().equals(field.name()))) {
            problems.add(new Problem(field.name(), missing(field)));
        }
        return null;
    }

    private @Nullable Object typed(Field field) {
        try {
            Object value = Typed.read(field, draft);
            if (isALine(field) && value instanceof String line && line.length() > Draft.LONGEST_LINE) {
                throw new Typed.Unreadable("entry.problem.tooLong");
            }
            return value;
        } catch (Typed.Unreadable unreadable) {
            if (!draft.kind().declaration().neverRefused()) {
                problems.add(new Problem(field.name(), unreadable.getMessage()));
            }
            return null;
        }
    }

    /** Neither somebody's own words nor the name of a thing; what is never refused is never too long either. */
    private boolean isALine(Field field) {
        return !field.words()
                && field.refers() == null
                && !draft.kind().declaration().neverRefused();
    }

    private static String missing(Field field) {
        Class<?> type = field.component().getType();
        if (type == LocalDate.class || type == Instant.class) {
            return "entry.problem.date";
        }
        return type == String.class && field.refers() == null ? "entry.problem.write" : "entry.problem.choose";
    }

    private static @Nullable Object notSaid(RecordComponent component) {
        if (component.getType().isEnum()) {
            Object[] constants = component.getType().getEnumConstants();
            return Arrays.stream(constants)
                    .filter(constant -> NOT_SAID.contains(((Enum<?>) constant).name()))
                    .findFirst()
                    .orElse(constants[0]);
        }
        return component.getType() == String.class ? "" : null;
    }

    private static EntryBody made(Class<? extends EntryBody> type, Object[] arguments) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends EntryBody> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException cannotHappen) {
            throw new IllegalStateException("Cannot make " + type.getSimpleName(), cannotHappen);
        }
    }
}
