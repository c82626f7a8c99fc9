package org.roundtable.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelRefusedTests {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String PROCESS = "<bpmn:process ";

    static Stream<Arguments> hostileModels() {
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        return Stream.of(
                Arguments.of("document type", HEAD, HEAD + "<!DOCTYPE definitions>"),
                Arguments.of("entities", HEAD, HEAD + laughs),
                Arguments.of("outside document type", HEAD, HEAD + "<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/d.dtd\">"),
                Arguments.of("script of a task", PROCESS, "<bpmn:script>x</bpmn:script>" + PROCESS),
                Arguments.of("script of a listener", PROCESS, "<camunda:script>x</camunda:script>" + PROCESS),
                Arguments.of("script of a page", PROCESS, "<script xmlns=\"http://www.w3.org/1999/xhtml\"/>" + PROCESS),
                Arguments.of("script task", "bpmn:manualTask", "bpmn:scriptTask"),
                Arguments.of("deep nesting", PROCESS, "<a>".repeat(200_000) + "</a>".repeat(200_000) + PROCESS),
                Arguments.of("no process", "bpmn:process", "bpmn:nothing"),
                Arguments.of("no end", "</bpmn:definitions>", ""),
                Arguments.of("same id twice", "id=\"Task_Hidden\"", "id=\"Sub_Visit\""),
                Arguments.of("no id", "id=\"Task_Hidden\"", ""),
                Arguments.of("flow to nowhere", "targetRef=\"Call_Decision\"", "targetRef=\"Call_Nobody\""),
                Arguments.of("flow from a message", "sourceRef=\"Gateway_WhoElse\"", "sourceRef=\"Message_Asked\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileModels")
    void saysThatAModelIsBrokenOrNotSafe(String what, String found, String replacement) {
        assertRefused(EveryElement.with(found, replacement));
        assertThatExceptionOfType(ModelRefused.class)
                .isThrownBy(() -> ProcessModel.read(EveryElement.with(found, replacement)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-1e300", "left", ""})
    void saysThatACoordinateIsNoSensibleNumber(String number) {
        assertRefused(EveryElement.with("<dc:Bounds x=\"160\"", "<dc:Bounds x=\"" + number + "\""));
        assertRefused(EveryElement.with("<di:waypoint x=\"196\"", "<di:waypoint x=\"" + number + "\""));
    }

    @Test
    void saysThatADiagramIsMissingEmptyOrBroken() {
        assertRefused(EveryElement.with("bpmndi:BPMNPlane", "bpmndi:Nothing"));
        assertRefused(EveryElement.with("bpmndi:BPMNShape", "bpmndi:Nothing"));
        assertRefused(EveryElement.with("dc:Bounds", "dc:Nothing"));
        assertRefused(EveryElement.with("di:waypoint", "di:nothing"));
        assertThat(ProcessModel.read(EveryElement.with("bpmndi:BPMNPlane", "bpmndi:Nothing"))
                        .steps())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "{\"json\": true}", "<a>\u0000</a>"})
    void saysThatItIsNoXml(String text) {
        assertRefused(EveryElement.stream(text));
    }

    @Test
    void saysThatAModelIsTooLarge() {
        assertRefused(EveryElement.with(PROCESS, "<!--" + "x".repeat(5_000_000) + "-->" + PROCESS));
        assertRefused(EveryElement.with("<bpmndi:BPMNEdge ", "<bpmndi:Filler/>".repeat(100) + "<bpmndi:BPMNEdge "));
    }

    @Test
    void readsNoFileForAnEntityAndRepeatsNothingOfTheModel(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String hostile = EveryElement.text().replace(HEAD, HEAD + entity).replace("Talk again", "&x;");

        ModelRefused refused =
                catchThrowableOfType(ModelRefused.class, () -> ProcessModel.read(EveryElement.stream(hostile)));

        assertThat(refused).hasMessageContaining("line 1").hasNoCause();
        assertThat(refused.getMessage()).doesNotContain("secret");
    }

    private static void assertRefused(InputStream model) {
        assertThatExceptionOfType(ModelRefused.class).isThrownBy(() -> ProcessPicture.read(model));
    }
}
