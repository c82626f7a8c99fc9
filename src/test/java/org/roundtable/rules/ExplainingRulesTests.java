package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionType;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CloseReason;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.participation.AskStage;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.PartyType;
import org.roundtable.testing.CaseStory;
import org.roundtable.testing.InShort;

/** Whether people know what they need to know for what is their own. */
class ExplainingRulesTests {

    private static final String LATER = "2026-03-27T09:00";
    private static final InformationSubject OPTIONS = InformationSubject.OPTIONS;
    private static final InformationSubject MEDICATION = InformationSubject.MEDICATION;

    @Test
    void rd25FindsWhoWasAskedAboutTheirPlanWithoutKnowingTheChoices() {
        var story = aCase().said(plan("flat", "amina", "wendy"), asked("flat"));

        assertThat(story.foundBy("RD-25", LATER)).containsExactly("flat");
        assertThat(story.namedBy("RD-25", "participant", LATER)).containsExactly("amina");
        assertThat(story.namedBy("RD-25", "missing", LATER)).containsExactly("OPTIONS");
    }

    @Test
    void rd25FindsAPlanThatWasDecidedWithNoWordOnWhoWasAsked() {
        var recordedDefensively = aCase().said(plan("flat", "amina"))
                .said(InShort.decided("flat", DecisionMode.ADULTS_AFTER_WEIGHING, "wendy"));

        assertThat(recordedDefensively.foundBy("RD-25", LATER)).containsExactly("flat");
    }

    @Test
    void rd25NeedsBothTheChoicesAndTheMedicinesExplainedWhereItIsAboutMedicines() {
        var story = aCase().said(question(DecisionType.MEDICINES, "dose", "amina"), asked("dose"));
        assertThat(story.namedBy("RD-25", "missing", LATER)).containsExactly("MEDICATION", "OPTIONS");

        story.said(told("choices", "amina", OPTIONS, Understood.YES));
        assertThat(story.namedBy("RD-25", "missing", LATER)).containsExactly("MEDICATION");

        story.said(told("medicines", "amina", MEDICATION, Understood.PARTLY));
        assertThat(story.foundBy("RD-25", LATER)).isEmpty();
    }

    @Test
    void rd25IsContentUntilPeopleAreAskedAndWithWhatIsNotTheirOwn() {
        var put = aCase().said(plan("flat", "amina"));
        var ordinary = aCase().said(InShort.question("leaflet", "amina"), asked("leaflet"));
        var ofStaff = aCase().said(plan("flat", "wendy"), asked("flat"));
        var away = aCase().said(plan("flat", "amina"), asked("flat"))
                .said(new SteppedBack("back", "amina", StepBackKind.PAUSE, null, null, StartedBy.PERSON, null));
        var closed =
                aCase().said(plan("flat", "amina"), asked("flat")).said(new CaseClosed("end", CloseReason.DONE, null));

        assertThat(put.foundBy("RD-25", LATER)).isEmpty();
        assertThat(ordinary.foundBy("RD-25", LATER)).isEmpty();
        assertThat(ofStaff.foundBy("RD-25", LATER)).isEmpty();
        assertThat(away.foundBy("RD-25", LATER)).isEmpty();
        assertThat(closed.foundBy("RD-25", LATER)).isEmpty();
    }

    @Test
    void rd25IsContentWithWhatWasToldBeforeTheQuestionWasPut() {
        var story = aCase().said(told("choices", "amina", OPTIONS, Understood.YES))
                .at("2026-03-04T10:00")
                .said(plan("flat", "amina"), asked("flat"));

        assertThat(story.foundBy("RD-25", LATER)).isEmpty();
    }

    @Test
    void rd25TakesNothingForThisQuestionThatWasToldForTheOneBefore() {
        var story = aCase().said(told("choices", "amina", OPTIONS, Understood.YES))
                .at("2026-03-04T10:00")
                .said(plan("flat", "amina"), asked("flat"))
                .at("2026-03-10T10:00")
                .said(plan("school", "amina"), asked("school"));
        assertThat(story.foundBy("RD-25", LATER)).containsExactly("school");

        story.said(told("more", "amina", OPTIONS, Understood.YES));
        assertThat(story.foundBy("RD-25", LATER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Understood.class,
            names = {"NO", "NOT_CHECKED"})
    void rd25StandsWhereItMadeNoSenseOrNobodyAsked(Understood understood) {
        var story = aCase().said(plan("flat", "amina"), asked("flat"))
                .said(told("choices", "amina", OPTIONS, understood), told("others", "ben", OPTIONS, Understood.YES));

        assertThat(story.foundBy("RD-25", LATER)).containsExactly("flat");
    }

    private static CaseStory aCase() {
        return CaseStory.inEngland()
                .participant("amina", PartyType.CARE_LEAVER)
                .participant("ben", PartyType.CARE_LEAVER)
                .participant("wendy", PartyType.PRACTITIONER);
    }

    private static DecisionAsked plan(String id, String... affects) {
        return question(DecisionType.PERSONAL_PLAN, id, affects);
    }

    private static DecisionAsked question(DecisionType type, String id, String... affects) {
        return new DecisionAsked(id, "What next?", type, Importance.MAJOR, Set.of(affects), false, null, true, null);
    }

    private static ViewsAsked asked(String decision) {
        return new ViewsAsked(decision, AskStage.SHAPING_OPTIONS, null, null);
    }

    private static InformationGiven told(
            String id, String participant, InformationSubject subject, Understood understood) {
        return new InformationGiven(id, participant, Set.of(subject), null, understood);
    }
}
