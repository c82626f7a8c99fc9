package org.roundtable.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.MyCases.Organisation;
import org.roundtable.casework.NewCase;
import org.roundtable.casework.NewCase.NewPerson;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.Phase;

/**
 * What is asked before the first conversation, and no more: eleven answers, twelve where there are several organisations. When it is
 * meant to end is set later, at any time.
 */
record NewCaseForm(List<Organisation> organisations) {

    private static final String KIND = "CaseOpened";
    private static final String ORGANISATION = "organisation";

    private static final List<Phase> BEGINNINGS =
            List.of(Phase.CO_COMMISSIONING, Phase.CO_ELABORATION, Phase.CO_DESIGN, Phase.CO_DELIVERY);

    List<FormField> fields(Questions ask) {
        List<FormField> fields = new ArrayList<>(NewPersonForm.fields(ask, true));
        fields.add(organisation(ask));
        fields.add(ask.ofEntry(KIND, "title", FieldKind.TEXT));
        fields.add(ask.ofEntry(KIND, "purpose", FieldKind.TEXTAREA));
        fields.add(ask.ofEntry(KIND, "level", FieldKind.RADIOS).withChoices(ask.choices(EngagementLevel.values())));
        fields.add(ask.ofEntry(KIND, "initiatedBy", FieldKind.RADIOS).withChoices(ask.choices(InitiatedBy.values())));
        fields.add(ask.ofEntry(KIND, "entryPhase", FieldKind.RADIOS).withChoices(ask.choices(BEGINNINGS)));
        fields.add(
                ask.ofEntry(KIND, "reductionLink", FieldKind.RADIOS).withChoices(ask.choices(ReductionLink.values())));
        fields.add(ask.ofEntry(KIND, "participationConditional", FieldKind.YES_NO));
        return fields;
    }

    private FormField organisation(Questions ask) {
        if (organisations.size() == 1) {
            return FormField.of(ORGANISATION, FieldKind.HIDDEN, "")
                    .withValue(organisations.get(0).id());
        }
        return ask.of(ORGANISATION, FieldKind.SELECT, "practice.newCase.organisation")
                .withChoices(organisations.stream()
                        .map(one -> FieldChoice.of(one.id(), one.name()))
                        .toList());
    }

    /** @throws EntryRefused when anything has to be put right */
    NewCase read(Sent sent, LocalDate today) {
        Answers answers = new Answers(sent);
        EngagementLevel level = answers.choice("level", EngagementLevel.class);
        boolean aboutOne = level == EngagementLevel.INDIVIDUAL_CARE
                || sent.text(NewPersonForm.NAME).isPresent();
        NewPerson person = aboutOne ? NewPersonForm.read(answers, today) : null;
        Phase entry = answers.choice("entryPhase", Phase.class);
        NewCase wanted = new NewCase(
                organisation(answers),
                null,
                answers.line("title"),
                answers.words("purpose"),
                level,
                answers.choice("initiatedBy", InitiatedBy.class),
                entry,
                null,
                answers.choice("reductionLink", ReductionLink.class),
                answers.yes("participationConditional"),
                person);
        answers.mustBeComplete();
        return wanted;
    }

    private String organisation(Answers answers) {
        String chosen = answers.lineIfAny(ORGANISATION);
        return organisations.stream()
                .map(Organisation::id)
                .filter(id -> id.equals(chosen))
                .findFirst()
                .orElseGet(() -> {
                    answers.problem(ORGANISATION, "entry.problem.choose");
                    return "";
                });
    }
}
