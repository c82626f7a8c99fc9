package org.roundtable.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.roundtable.casefile.entry.People.Language;
import org.roundtable.casework.NewCase.NewPerson;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;

/** What is asked about somebody who is new: their language first, then their name, birth date and part. */
final class NewPersonForm {

    static final String NAME = "name";
    static final String LANGUAGE = "language";

    private static final String BORN = "birthDate";
    private static final String TYPE = "partyType";

    private NewPersonForm() {}

    static List<FormField> fields(Questions ask, boolean onlyWithExperience) {
        List<PartyType> types = Arrays.stream(PartyType.values())
                .filter(type -> !onlyWithExperience || type.usualSide() == Side.EXPERIENCE)
                .toList();
        return List.of(
                ask.ofEntry("LanguageChosen", LANGUAGE, FieldKind.RADIOS).withChoices(ask.choices(Language.values())),
                ask.of(NAME, FieldKind.TEXT, "practice.person.name"),
                ask.of(BORN, FieldKind.DATE, "practice.person.born").asOptional(),
                ask.ofEntry("ParticipantAdded", TYPE, FieldKind.SELECT).withChoices(ask.choices(types)));
    }

    static NewPerson read(Answers answers, LocalDate today) {
        Language language = answers.choice(LANGUAGE, Language.class);
        String name = answers.line(NAME);
        LocalDate born = answers.day(BORN);
        if (born != null && born.isAfter(today)) {
            answers.problem(BORN, "practice.problem.future");
        }
        return new NewPerson(name, born, answers.choice(TYPE, PartyType.class), language);
    }
}
