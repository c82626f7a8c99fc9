package org.roundtable.testing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A process of one step that stands for a called one. */
final class StubModel {

    private StubModel() {}

    static String of(String stem) {
        String name = Arrays.stream(stem.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="roundtable">
                  <process id="roundtable-%s" isExecutable="true" camunda:historyTimeToLive="P180D">
                    <startEvent id="Start_%2$s"/>
                    <sequenceFlow id="Flow_1" sourceRef="Start_%2$s" targetRef="Stub_%2$s"/>
                    <userTask id="Stub_%2$s" camunda:candidateGroups="lead">
                      <extensionElements><camunda:properties>
                        <camunda:property name="roundtable:entry" value="TalkNeededFirst"/>
                      </camunda:properties></extensionElements>
                    </userTask>
                    <sequenceFlow id="Flow_2" sourceRef="Stub_%2$s" targetRef="End_%2$s"/>
                    <endEvent id="End_%2$s"/>
                  </process>
                </definitions>
                """
                .formatted(stem, name);
    }
}
