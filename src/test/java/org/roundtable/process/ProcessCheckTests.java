package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.ScriptedActs;

class ProcessCheckTests {

    private static TestEngine engine;

    @BeforeAll
    static void start() {
        engine = TestEngine.withModelsOf(
                "roundtable-test-processes",
                Databases.migrated(DatabaseKind.H2),
                () -> new ScriptedActs(java.time.Instant::now));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void takesAModelThatKeepsToTheForms() {
        assertThatCode(() -> deploy(step("camunda:expression=\"${roundtableSteps.record(execution,'gate reached')}\"")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            a script task            | <scriptTask id="X" scriptFormat="groovy"><script>1</script></scriptTask>                                         | has a scriptTask
            a class                  | <serviceTask id="X" camunda:class="java.lang.Runtime"/>                                                          | attribute class
            a bean as delegate       | <serviceTask id="X" camunda:delegateExpression="${dataSource}"/>                                                 | attribute delegateExpression
            another bean             | <serviceTask id="X" camunda:expression="${dataSource.close()}"/>                                                 | only this may stand
            a second call            | <serviceTask id="X" camunda:expression="${roundtableSteps.record(execution,'a')}${dataSource.close()}"/>        | only this may stand
            reflection in a call     | <serviceTask id="X" camunda:expression="${roundtableSteps.getClass().forName('java.lang.Runtime')}"/>           | only this may stand
            a nested call            | <serviceTask id="X" camunda:expression="${roundtableSteps.record(execution,dataSource.url)}"/>                  | only this may stand
            a plain expression       | <serviceTask id="X" camunda:expression="anything"/>                                                              | only this may stand
            an external worker       | <serviceTask id="X" camunda:type="external" camunda:topic="t"/>                                                  | attribute type
            a connector              | <serviceTask id="X" camunda:expression="${roundtableSteps.record(execution,'a')}"><extensionElements><camunda:connector/></extensionElements></serviceTask>                    | has a connector
            an execution listener    | <serviceTask id="X" camunda:expression="${roundtableSteps.record(execution,'a')}"><extensionElements><camunda:executionListener event="start" class="a.B"/></extensionElements></serviceTask> | has a executionListener
            a task listener          | <userTask id="X"><extensionElements><camunda:taskListener event="create" expression="${a.b()}"/></extensionElements></userTask> | has a taskListener
            an input mapping         | <userTask id="X"><extensionElements><camunda:inputOutput/></extensionElements></userTask>                        | has a inputOutput
            a form                   | <userTask id="X" camunda:formKey="embedded:app:x.html"/>                                                         | attribute formKey
            a computed assignee      | <userTask id="X" camunda:assignee="${a.b()}"/>                                                                   | attribute assignee
            an expression as a name  | <userTask id="X" name="${dataSource}"/>                                                                          | no expression
            an expression in words   | <userTask id="X"><documentation>#{dataSource.url}</documentation></userTask>                                     | no expression
            a role by a call         | <userTask id="X" camunda:candidateGroups="${roles.of(execution)}"/>                                              | one variable
            a computed date          | <userTask id="X" camunda:dueDate="${dateTime().plusDays(1)}"/>                                                   | only this may stand
            a task without an entry  | <userTask id="X" camunda:candidateGroups="lead"/>                                                                | which entry it makes
            a task of an unknown entry | <userTask id="X" camunda:candidateGroups="lead"><extensionElements><camunda:properties><camunda:property name="roundtable:entry" value="Nonsense"/></camunda:properties></extensionElements></userTask> | does not exist
            words as an outcome      | <userTask id="X" camunda:candidateGroups="lead"><extensionElements><camunda:properties><camunda:property name="roundtable:entry" value="DecisionMade"/><camunda:property name="roundtable:outcome" value="reasons"/></camunda:properties></extensionElements></userTask> | no choice
            a choice that is not     | <userTask id="X" camunda:candidateGroups="lead"><extensionElements><camunda:properties><camunda:property name="roundtable:entry" value="GateAnswered"/><camunda:property name="roundtable:where" value="side=NOBODY"/></camunda:properties></extensionElements></userTask> | never says
            a call out of ours       | <callActivity id="X" calledElement="care-plan-review"/>                                                          | no process of ours
            a computed call          | <callActivity id="X" calledElement="${which}"/>                                                                  | no process of ours
            a call with everything   | <callActivity id="X" calledElement="roundtable-signing"><extensionElements><camunda:in variables="all"/></extensionElements></callActivity> | attribute variables
            a mapping class          | <callActivity id="X" calledElement="roundtable-signing" camunda:variableMappingClass="a.B"/>                     | attribute variableMappingClass
            a fixed time             | <intermediateCatchEvent id="X"><timerEventDefinition><timeDate>2030-01-01T00:00:00</timeDate></timerEventDefinition></intermediateCatchEvent> | fixed time
            a duration               | <intermediateCatchEvent id="X"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></intermediateCatchEvent> | has a timeDuration
            a decision table         | <businessRuleTask id="X" camunda:decisionRef="d"/>                                                               | has a businessRuleTask
            """)
    void refuses(String what, String element, String because) {
        Throwable refused = catchThrowable(() -> deploy(element));

        assertThat(refused).rootCause().isInstanceOfSatisfying(ProcessRefused.class, refusal -> assertThat(
                        refusal.problems())
                .anyMatch(problem -> problem.startsWith("hostile.bpmn:5 X ") && problem.contains(because)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${answer == 'YES'}",
                "${ready}",
                "${!ready}",
                "${not ready}",
                "${answer == 'GO_BACK' || answer == 'NOT_YET'}",
                "${(count > 3 and open) or answer != 'NO'}",
                "${empty decision}",
                "${nrOfCompletedInstances / nrOfInstances >= 1}"
            })
    void allowsComparisonsOfVariables(String condition) {
        assertThat(AllowedExpressions.CONDITION.allows(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${execution.getProcessEngineServices()}",
                "${execution}",
                "${roundtableSteps.ask(execution,'x')}",
                "${a.b}",
                "${a['b']}",
                "${a [0]}",
                "${a()}",
                "${a ()}",
                "${fn:now()}",
                "${''.getClass()}",
                "${'x'.class.forName('y')}",
                "${a == 'b'}${c}",
                "${a = 'b'}",
                "${a; b}",
                "${a ? b : c}",
                "#{a == 'b'}",
                "${a == \"b\"}",
                "${[1,2].stream()}",
                "${1 .class}",
                "${(a).b}"
            })
    void refusesEverythingElseInAComparison(String condition) {
        assertThat(AllowedExpressions.CONDITION.allows(condition)).isFalse();
    }

    @Test
    void refusesAnotherProcessHiddenInAFileOfOurs() {
        String hidden = model("")
                .replace(
                        "</definitions>",
                        "<process id=\"mine\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\"><startEvent id=\"S2\"/></process></definitions>");

        assertThat(catchThrowable(() -> engine.deploy("hostile.bpmn", hidden)))
                .rootCause()
                .isInstanceOf(ProcessRefused.class);
    }

    @Test
    void refusesAMessageThatIsNoEntry() {
        String model = model("").replaceFirst("<process", "<message id=\"X\" name=\"theirs\"/><process");

        assertThat(catchThrowable(() -> engine.deploy("hostile.bpmn", model)))
                .rootCause()
                .hasMessageContaining("which is no entry");
    }

    @Test
    void readsNoExternalEntities() {
        String model = model("")
                .replaceFirst("<definitions", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><definitions");

        assertThat(catchThrowable(() -> engine.deploy("hostile.bpmn", model))).isNotNull();
    }

    @Test
    void leavesTheModelsOfTheHostAlone() {
        String host = model("<serviceTask id=\"X\" camunda:class=\"java.lang.Runtime\"/>")
                .replace("roundtable-hostile", "theirs" + UUID.randomUUID());

        assertThatCode(() -> engine.deploy("host.bpmn", host)).doesNotThrowAnyException();
    }

    private static String step(String attributes) {
        return "<serviceTask id=\"X\" " + attributes + "/>";
    }

    private static void deploy(String element) {
        engine.deploy("hostile.bpmn", model(element));
    }

    private static String model(String element) {
        String model =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="roundtable">
                  <process id="roundtable-hostile" isExecutable="true" camunda:historyTimeToLive="P180D">
                    <startEvent id="Start_Here"/>
                    %s
                  </process>
                </definitions>
                """
                        .formatted(element);
        return model;
    }
}
