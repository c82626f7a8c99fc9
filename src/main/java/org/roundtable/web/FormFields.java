package org.roundtable.web;

import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Scale;
import org.roundtable.casework.Labels;
import org.roundtable.casework.Problem;
import org.roundtable.host.HostUser;
import org.roundtable.participation.Answer;

/**
 * The questions of a form, made from the declaration of an entry record and its messages: so that a new kind of entry needs no page
 * of its own.
 *
 * @param shown what the reader may see of the case: the things that can be chosen
 */
record FormFields(EntryWords words, Labels labels, CaseFile shown, List<HostUser> users) {

    private static final int SHORT_LIST = 8;

    /** What the record can do without and the form cannot: nobody is told that they may leave it, and then that they may not. */
    private static final Set<String> NEEDED = Set.of("DecisionMade.decidedBy", "AgreementDrafted.signatories");

    /**
     * @param typed what was typed so far, or is known; a key that is known is not asked
     * @param known components whose value is known and is carried along unseen
     */
    List<FormField> of(EntryKind kind, Map<String, List<String>> typed, Set<String> known, List<Problem> problems) {
        return kind.fields().stream()
                .filter(field -> field.asked() || typed.containsKey(field.name()))
                .map(field -> known.contains(field.name()) || !field.asked()
                        ? FormField.of(field.name(), FieldKind.HIDDEN, "").withValue(first(typed, field.name()))
                        : question(kind, field, typed, problems))
                .toList();
    }

    private FormField question(EntryKind kind, Field field, Map<String, List<String>> typed, List<Problem> problems) {
        FieldKind asked = kindOf(field);
        String label = words.question(kind, field.name());
        FormField question = FormField.of(field.name(), asked, label)
                .withHint(words.hint(kind, field.name()))
                .withChoices(choices(kind, field, asked))
                .withValue(answer(asked, first(typed, field.name())))
                .withValues(Set.copyOf(typed.getOrDefault(field.name(), List.of())))
                .withParts(parts(field.name(), typed))
                .withError(error(field.name(), label, problems));
        boolean needed = NEEDED.contains(kind.name() + "." + field.name());
        return !needed && (field.optional() || isSet(field)) ? question.asOptional() : question;
    }

    private static FieldKind kindOf(Field field) {
        Class<?> type = field.component().getType();
        if (type == boolean.class || type == Boolean.class) {
            return FieldKind.YES_NO;
        }
        if (type == Answer.class) {
            return FieldKind.YES_NO_NOT_ASKED;
        }
        if (type == LocalDate.class || type == Instant.class) {
            return type == LocalDate.class ? FieldKind.DATE : FieldKind.DATE_TIME;
        }
        if (isSet(field)) {
            return "participant".equals(field.refers()) ? FieldKind.PARTICIPANTS : FieldKind.CHECKBOXES;
        }
        if (type.isEnum()) {
            return type.getEnumConstants().length <= SHORT_LIST ? FieldKind.RADIOS : FieldKind.SELECT;
        }
        if (field.refers() != null) {
            return FieldKind.SELECT;
        }
        if (field.component().isAnnotationPresent(Scale.class)) {
            return FieldKind.RADIOS;
        }
        if (type == int.class || type == Integer.class) {
            return FieldKind.NUMBER;
        }
        return field.words() ? FieldKind.TEXTAREA : FieldKind.TEXT;
    }

    private static boolean isSet(Field field) {
        return field.component().getType() == Set.class;
    }

    private List<FieldChoice> choices(EntryKind kind, Field field, FieldKind asked) {
        if (asked == FieldKind.YES_NO || asked == FieldKind.YES_NO_NOT_ASKED) {
            return List.of();
        }
        Class<?> element = element(field);
        if (element.isEnum()) {
            return Arrays.stream(element.getEnumConstants())
                    .map(constant -> (Enum<?>) constant)
                    .map(constant -> FieldChoice.of(constant.name(), words.choice(constant)))
                    .toList();
        }
        Scale scale = field.component().getAnnotation(Scale.class);
        if (scale != null) {
            return IntStream.rangeClosed(scale.from(), scale.to())
                    .mapToObj(step -> FieldChoice.of("" + step, words.step(kind, field.name(), step)))
                    .toList();
        }
        return field.refers() == null ? List.of() : things(field.refers());
    }

    private static Class<?> element(Field field) {
        return isSet(field)
                        && ((ParameterizedType) field.component().getGenericType()).getActualTypeArguments()[0]
                                instanceof Class<?> element
                ? element
                : field.component().getType();
    }

    /** The things of a case that a component may name: people by name, meetings by day, decisions by their question. */
    List<FieldChoice> things(String thing) {
        if (thing.equals("user")) {
            return users.stream()
                    .map(user -> FieldChoice.of(user.name(), user.displayName()))
                    .toList();
        }
        return EntryKinds.making(thing).stream()
                .flatMap(kind -> shown.said(kind.type()))
                .map(said -> said.entry().thing())
                .filter(labels::knows)
                .map(id -> FieldChoice.of(id, labels.of(id)))
                .toList();
    }

    /** What is wrong with a field, in words that name its question. */
    @Nullable
    String error(String name, String question, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(problem -> words.about(problem.message(), question))
                .findFirst()
                .orElse(null);
    }

    /** What the entry declares as a boolean or an {@link Answer} the form asks as yes and no. */
    private static @Nullable String answer(FieldKind asked, @Nullable String typed) {
        if (typed == null || asked != FieldKind.YES_NO && asked != FieldKind.YES_NO_NOT_ASKED) {
            return typed;
        }
        return switch (typed) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> typed.toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    static Map<String, String> parts(String name, Map<String, List<String>> typed) {
        Map<String, String> parts = new TreeMap<>();
        Stream.of("day", "month", "year", "time").forEach(part -> {
            String value = first(typed, name + "." + part);
            if (value != null) {
                parts.put(part, value);
            }
        });
        return parts;
    }

    private static @Nullable String first(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }
}
