package org.roundtable.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProcessModelTests {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final ProcessModel model = ProcessModel.read(EveryElement.open());

    @Test
    void knowsWhatTheProcessIs() {
        assertThat(model.id()).isEqualTo("every-element");
        assertThat(model.name()).isEqualTo("Every element");
        assertThat(model.documentation()).isEqualTo("A model with every element that we draw, for tests only.");
        assertThat(model.extensions().attribute(CAMUNDA, "versionTag")).contains("7");
    }

    @Test
    void listsTheStepsInTheOrderInWhichTheWorkFlows() {
        assertThat(model.steps())
                .extracting(ModelStep::id)
                .containsExactly(
                        "Start_TheQuestionIsAsked",
                        "Task_ListenToWhatMatters",
                        "Gateway_IsItClear",
                        "Call_Decision",
                        "Fork_BothSides",
                        "Step_TellEverybody",
                        "Join_BothSides",
                        "Timer_TimeToThink",
                        "Step_SendTheSummary",
                        "Message_SummarySent",
                        "End_AgreementReached",
                        "Rule_LookAtTheRules",
                        "Gateway_WhatComesFirst",
                        "Message_ReplyCame",
                        "Step_WaitForThePost",
                        "Sub_Visit",
                        "Start_VisitBegins",
                        "Task_VisitTogether",
                        "End_VisitEnds",
                        "Sub_Afterwards",
                        "Task_Hidden",
                        "End_AllIsStopped",
                        "Gateway_WhoElse",
                        "Task_TellTheFamily",
                        "End_FamilyTold",
                        "Boundary_Withdrawn",
                        "End_AgreementNotReached",
                        "Task_TalkAgain",
                        "Boundary_NoAnswer",
                        "Task_AskHowToReachThem",
                        "End_ReachedAgain");
    }

    @Test
    void tellsEachKindOfStep() {
        EnumSet<StepType> absent = EnumSet.of(StepType.COMPLEX_GATEWAY);

        assertThat(model.steps())
                .extracting(ModelStep::type)
                .containsOnlyOnceElementsOf(
                        List.of(StepType.CALL_ACTIVITY, StepType.SERVICE_TASK, StepType.MANUAL_TASK))
                .containsAll(EnumSet.complementOf(absent));
        assertThat(StepType.BOUNDARY_EVENT.isEvent()).isTrue();
        assertThat(StepType.TASK.isActivity()).isTrue();
        assertThat(StepType.SUB_PROCESS.isActivity()).isTrue();
        assertThat(StepType.EXCLUSIVE_GATEWAY.isGateway()).isTrue();
    }

    @Test
    void readsWhatAStepSaysOfItself() {
        ModelStep listen = step("Task_ListenToWhatMatters");

        assertThat(listen.name()).isEqualTo("Listen to what matters");
        assertThat(listen.documentation()).isEqualTo("Ask, wait, and write down the words that were said.");
        assertThat(listen.within()).isEqualTo("every-element");
        assertThat(listen.incoming()).containsExactly("Flow_1", "Flow_5");
        assertThat(listen.outgoing()).containsExactly("Flow_2");
        assertThat(listen.boundaryEvents()).containsExactly("Boundary_NoAnswer");
        assertThat(step("Task_VisitTogether").within()).isEqualTo("Sub_Visit");
    }

    @Test
    void readsExtensionsByTheirNamespace() {
        Extensions extensions = step("Task_ListenToWhatMatters").extensions();

        assertThat(extensions.property(CAMUNDA, "roundtable.entry")).contains("ContributionMade");
        assertThat(extensions.property("roundtable.phase")).contains("CO_COMMISSIONING");
        assertThat(extensions.property("https://example.org", "roundtable.entry"))
                .isEmpty();
        assertThat(extensions.attribute(CAMUNDA, "candidateGroups")).contains("facilitator");
        assertThat(step("Call_Decision").calledProcess()).contains("roundtable-decision");
        assertThat(step("Sub_Visit").extensions().properties()).isEmpty();
    }

    @Test
    void readsWhatEventsAreAbout() {
        assertThat(step("Boundary_NoAnswer"))
                .returns(EventKind.TIMER, ModelStep::event)
                .returns("P10D", ModelStep::eventDetail)
                .satisfies(event -> assertThat(event.attachedTo()).contains("Task_ListenToWhatMatters"));
        assertThat(step("Boundary_Withdrawn"))
                .returns(EventKind.ERROR, ModelStep::event)
                .returns("org.roundtable.Withdrawn", ModelStep::eventDetail);
        assertThat(step("Start_TheQuestionIsAsked"))
                .returns(EventKind.MESSAGE, ModelStep::event)
                .returns("Question asked", ModelStep::eventDetail);
        assertThat(step("End_AllIsStopped")).returns(EventKind.TERMINATION, ModelStep::event);
        assertThat(step("End_ReachedAgain")).returns(EventKind.NONE, ModelStep::event);
    }

    @Test
    void readsTheAnswersOfASplit() {
        assertThat(model.flow("Flow_IsItClear_Yes"))
                .contains(new ModelFlow(
                        "Flow_IsItClear_Yes",
                        "Yes",
                        "Gateway_IsItClear",
                        "Call_Decision",
                        "${answer == 'YES'}",
                        false));
        assertThat(model.flow("Flow_IsItClear_No"))
                .contains(new ModelFlow(
                        "Flow_IsItClear_No", "No, or not sure", "Gateway_IsItClear", "Task_TalkAgain", "", true));
    }

    @Test
    void joinsNamesThatAreBrokenIntoLines() {
        ProcessModel broken = ProcessModel.read(EveryElement.with("Talk again, in another form", "Talk&#10;  again"));

        assertThat(broken.step("Task_TalkAgain").orElseThrow().name()).startsWith("Talk again, with");
    }

    @Test
    void listsStepsThatNothingLeadsToInACircle() {
        ProcessModel circle = ProcessModel.read(
                EveryElement.stream(
                        """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
                  <task id="a"/><task id="b"/><startEvent id="s"/>
                  <sequenceFlow id="f1" sourceRef="a" targetRef="b"/><sequenceFlow id="f2" sourceRef="b" targetRef="a"/>
                </process></definitions>"""));

        assertThat(circle.steps()).extracting(ModelStep::id).containsExactly("s", "a", "b");
    }

    @Test
    void takesTheExecutableProcessOfSeveral() {
        ProcessModel second = ProcessModel.read(
                EveryElement.stream(
                        """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
                  <process id="first"><task id="a"/></process>
                  <process id="second" isExecutable="true"><task id="b"/></process>
                </definitions>"""));

        assertThat(second.id()).isEqualTo("second");
        assertThat(second.steps()).extracting(ModelStep::id).containsExactly("b");
    }

    @Test
    void ordersALongChainWithoutRunningOutOfStack() {
        StringBuilder chain = new StringBuilder("<startEvent id=\"s0\"/>");
        IntStream.range(1, 20_000).forEach(i -> chain.append("<task id=\"s%d\"/>".formatted(i))
                .append("<sequenceFlow id=\"f%d\" sourceRef=\"s%d\" targetRef=\"s%d\"/>".formatted(i, i - 1, i)));

        ProcessModel longest = ProcessModel.read(
                EveryElement.stream("<definitions xmlns=\"%s\"><process id=\"p\">%s</process></definitions>"
                        .formatted(ModelReader.BPMN, chain)));

        assertThat(longest.steps()).hasSize(20_000);
        assertThat(longest.steps().get(19_999).id()).isEqualTo("s19999");
    }

    private ModelStep step(String id) {
        return model.step(id).orElseThrow();
    }
}
