package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.Problem;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Side;

/** Puts a form together for somebody taking part. */
record PersonFormView(MyCase mine, PersonForm form, Optional<EntryMode> hand) {

    /** Below this many, people can guess whose answer is whose. */
    private static final int FEW = 5;

    private static final String WHO_SEES = "whoSees";

    PersonPage page(Sent sent, List<Problem> problems) {
        PersonQuestions questions = new PersonQuestions(mine, form);
        List<FormField> fields = new ArrayList<>(questions.of(sent, problems));
        sent.text(WHO_SEES)
                .filter(chosen -> asksWhoSeesFirst())
                .ifPresent(chosen ->
                        fields.add(FormField.of(WHO_SEES, FieldKind.HIDDEN, "").withValue(chosen)));
        if (form.kind().declaration().joint()) {
            fields.add(FormField.of(PersonCheck.ONCE, FieldKind.HIDDEN, "").withValue(PersonCheck.once(sent)));
        }
        FormField asked = form.asksWhoFillsItIn() ? hand(questions, problems) : null;
        return new PersonPage(
                form.kind().name(),
                title(),
                asksWhoSeesFirst() ? List.of() : before(),
                form.kind().declaration().neverRefused(),
                new MyThings(mine).above(form, sent),
                questions.maySkipAll(),
                fields,
                asked,
                hand.isPresent(),
                chosen(questions, sent),
                false,
                mine.words().first("send." + form.kind().name(), "send"),
                errors(fields, asked, problems));
    }

    /** Who sees a rating is chosen before anything else is asked. */
    PersonPage whoSees(Sent sent) {
        PersonQuestions questions = new PersonQuestions(mine, form);
        List<FormField> fields = new ArrayList<>();
        sent.text("decision")
                .ifPresent(id -> fields.add(
                        FormField.of("decision", FieldKind.HIDDEN, "").withValue(id)));
        FormField question = questions.one(WHO_SEES, Sent.NOTHING);
        fields.add(question);
        if (areFew()) {
            fields.add(FormField.of("few", FieldKind.NOTE, words().plain("ParticipationRated.fewPeople", "")));
        }
        return new PersonPage(
                form.kind().name(),
                title(),
                before(),
                false,
                new MyThings(mine).above(form, sent),
                false,
                fields,
                null,
                false,
                null,
                true,
                mine.words().of("go-on"),
                List.of());
    }

    boolean asksWhoSeesFirst() {
        return form.kind().field(WHO_SEES).isPresent();
    }

    boolean isWhoSeesChosen(Sent sent) {
        return new PersonQuestions(mine, form)
                .one(WHO_SEES, Sent.NOTHING).choices().stream().anyMatch(choice -> sent.text(WHO_SEES)
                        .filter(choice.value()::equals)
                        .isPresent());
    }

    private @Nullable SummaryRow chosen(PersonQuestions questions, Sent sent) {
        if (!asksWhoSeesFirst()) {
            return null;
        }
        String decision = sent.text("decision").map(id -> "?decision=" + id).orElse("");
        PageLink change = new PageLink(mine.words().of("change"), "/roundtable/me/ParticipationRated" + decision);
        FormField question = questions.one(WHO_SEES, sent);
        return question.choices().stream()
                .filter(choice -> choice.value().equals(question.value()))
                .map(choice -> new SummaryRow(question.label(), choice.label(), change))
                .findFirst()
                .orElse(null);
    }

    private FormField hand(PersonQuestions questions, List<Problem> problems) {
        return hand.map(known -> questions.hand(known, problems)).orElseGet(() -> questions.hand(problems));
    }

    private boolean areFew() {
        return mine.facts(Participating.class)
                        .filter(person -> person.side() == Side.EXPERIENCE)
                        .filter(person -> MyCase.HERE.contains(person.status()))
                        .count()
                < FEW;
    }

    /** Short lines are read, long paragraphs are not; easy read is in lines already. */
    private List<String> before() {
        String before = words().before(form.kind());
        if (before == null) {
            return List.of();
        }
        return EasyRead.isIn(words().locale()) ? List.of(before) : List.of(before.split("(?<=[.!?]) "));
    }

    private String title() {
        return words().title(form.kind());
    }

    private EntryWords words() {
        return mine.words().entries();
    }

    /** In the order of the page; what is wrong with no field of the page stands first. */
    private List<FormError> errors(List<FormField> fields, @Nullable FormField asked, List<Problem> problems) {
        List<FormField> all = Stream.concat(fields.stream(), Stream.ofNullable(asked))
                .filter(field -> field.kind() != FieldKind.HIDDEN)
                .toList();
        Stream<FormError> elsewhere = problems.stream()
                .filter(problem -> all.stream().noneMatch(field -> field.name().equals(problem.field())))
                .map(problem -> new FormError(
                        null, words().about(problem.message(), words().question(form.kind(), problem.field()))));
        return Stream.concat(elsewhere, FormError.in(all).stream()).toList();
    }
}
