package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.casefile.state.ParticipantStatus;
import org.roundtable.casework.Draft;
import org.roundtable.casework.Problem;
import org.roundtable.participation.EntryMode;

/** The questions of a form for somebody taking part, in plain words, few and large. */
record PersonQuestions(MyCase mine, PersonForm form) {

    /** Answers that mean that nobody asked: a person who is asked leaves the question instead. */
    private static final Set<String> NO_ANSWERS = Set.of("NO_ANSWER", "NOT_ASKED");

    static final List<EntryMode> HANDS = List.of(EntryMode.SELF, EntryMode.WITH_CHOSEN_HELPER);

    List<FormField> of(Sent sent, List<Problem> problems) {
        Map<String, FormField> all = all().of(form.kind(), sent.values(), Set.of(), problems).stream()
                .collect(Collectors.toMap(FormField::name, field -> field));
        List<FormField> fields = new ArrayList<>();
        form.carried().forEach(thing -> sent.text(thing)
                .ifPresent(id ->
                        fields.add(FormField.of(thing, FieldKind.HIDDEN, "").withValue(id))));
        form.questions().stream()
                .filter(question -> !isBroughtUp(question))
                .forEach(question -> fields.add(plain(all.get(question), all)));
        return fields;
    }

    /** Only this one question. */
    FormField one(String name, Sent sent) {
        return all().of(form.kind(), sent.values(), Set.of(), List.of()).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    FormField hand(EntryMode filledInBy, List<Problem> problems) {
        return hand(problems).withValue(filledInBy.name());
    }

    FormField hand(List<Problem> problems) {
        EntryWords words = mine.words().entries();
        String question = words.plain("mode.question", "");
        return FormField.of(Draft.MODE, FieldKind.RADIOS, question)
                .withChoices(HANDS.stream()
                        .map(hand -> FieldChoice.of(hand.name(), words.plain("mode." + hand.name(), hand.name())))
                        .toList())
                .withError(all().error(Draft.MODE, question, problems));
    }

    private FormFields all() {
        return new FormFields(mine.words().entries(), mine.labels(), mine.shown(), List.of());
    }

    private FormField plain(FormField field, Map<String, FormField> all) {
        FieldKind kind = field.kind() == FieldKind.YES_NO_NOT_ASKED ? FieldKind.YES_NO : field.kind();
        List<FieldChoice> choices = field.choices().stream()
                .filter(choice -> !NO_ANSWERS.contains(choice.value()))
                .filter(choice -> applies(choice.value()))
                .map(choice -> bringingUp(choice, all))
                .toList();
        return new FormField(
                field.name(),
                kind,
                field.label(),
                field.hint(),
                new PeopleToChoose(mine).in(field.name(), choices),
                field.value(),
                field.values(),
                field.parts(),
                field.error(),
                field.optional() && !maySkipAll());
    }

    /** What is asked only with the answer that brings it up. */
    private boolean isBroughtUp(String question) {
        return form.kind().name().equals("SteppedBack") && question.equals("topic");
    }

    private static FieldChoice bringingUp(FieldChoice choice, Map<String, FormField> all) {
        return switch (choice.value()) {
            case "GO_BACK" -> choice.revealing(all.get("goTo"));
            case "SKIP_TOPIC" -> choice.revealing(all.get("topic"));
            default -> choice;
        };
    }

    /** Nobody can miss a meeting where there is none, or begin a break that they are having. */
    private boolean applies(String answer) {
        return switch (answer) {
            case "SKIP_MEETING" -> !new MyMeetings(mine).coming().isEmpty();
            case "PAUSE" -> mine.myself().status() != ParticipantStatus.PAUSED;
            default -> true;
        };
    }

    /** Where every question can be skipped, that is said once. */
    boolean maySkipAll() {
        return form.kind().declaration().neverRefused()
                || Set.of("CheckInMade", "ParticipationRated", "SupportNeedsAsked")
                        .contains(form.kind().name());
    }
}
