package org.roundtable.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class ProcessPictureTests {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final ProcessPicture picture = ProcessPicture.read(EveryElement.open());
    private final PictureWords words =
            new PictureWords("Where Sam's case is", "The question was asked.", "You are here");

    @Test
    void isOneImageWithANameAsWideAsItsPlace() {
        Element svg = draw(JourneySoFar.none());

        assertThat(svg.getNamespaceURI()).isEqualTo(SVG);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("Where Sam's case is");
        assertThat(svg.getFirstChild().getLocalName()).isEqualTo("title");
        assertThat(svg.getFirstChild().getTextContent()).isEqualTo("Where Sam's case is");
        assertThat(SafeXml.children(svg, "desc"))
                .singleElement()
                .returns("The question was asked.", Element::getTextContent);
        assertThat(svg.getAttribute("width")).isEqualTo("100%");
        assertThat(svg.hasAttribute("height")).isFalse();
    }

    @Test
    void showsEverythingThatHasAPlaceInTheDiagram() {
        Element svg = draw(JourneySoFar.none());

        assertThat(marked(svg, "data-step"))
                .containsExactlyInAnyOrderElementsOf(picture.model().steps().stream()
                        .map(ModelStep::id)
                        .filter(id -> !id.equals("Task_Hidden"))
                        .toList());
        assertThat(marked(svg, "data-flow"))
                .containsExactlyInAnyOrderElementsOf(
                        picture.model().flows().stream().map(ModelFlow::id).toList());
    }

    @Test
    void saysEveryLabelAndAnswer() {
        String said = texts(draw(JourneySoFar.none()));

        assertThat(picture.model().steps())
                .extracting(ModelStep::name)
                .filteredOn(name -> !name.equals("Hidden inside"))
                .allSatisfy(name -> assertThat(said).contains(name));
        assertThat(said).contains("Yes", "No, or not sure", "Whichever comes first: nobody waits for both.");
    }

    @Test
    void givesEveryLabelRoomInTheView() {
        Element svg = draw(new JourneySoFar(Set.of(), Set.of("Start_TheQuestionIsAsked"), Set.of()));
        List<Double> view = Stream.of(svg.getAttribute("viewBox").split(" "))
                .map(Double::valueOf)
                .toList();

        assertThat(SafeXml.descendants(svg, SVG, "tspan")).allSatisfy(line -> {
            double x = Double.parseDouble(line.getAttribute("x"));
            double y = Double.parseDouble(line.getAttribute("y"));
            assertThat(x).isBetween(view.get(0), view.get(0) + view.get(2));
            assertThat(y).isBetween(view.get(1), view.get(1) + view.get(3));
        });
    }

    @Test
    void marksTheWaySoFarByWeightAndASignAndTheCurrentPlaceByARingAndWords() {
        Element svg = draw(
                new JourneySoFar(Set.of("Task_ListenToWhatMatters"), Set.of("Step_TellEverybody"), Set.of("Flow_2")));

        Element visited = step(svg, "Task_ListenToWhatMatters");
        Element here = step(svg, "Step_TellEverybody");
        Element ahead = step(svg, "Step_SendTheSummary");
        assertThat(width(visited)).isGreaterThan(width(ahead));
        assertThat(SafeXml.descendants(visited, SVG, "circle")).as("tick").hasSize(1);
        assertThat(SafeXml.descendants(here, SVG, "rect")).as("ring").hasSize(2);
        assertThat(SafeXml.descendants(ahead, SVG, "rect")).hasSize(1);
        assertThat(flow(svg, "Flow_2").getAttribute("data-place")).isEqualTo("VISITED");
        assertThat(flow(svg, "Flow_1").getAttribute("data-place")).isEqualTo("AHEAD");
        assertThat(elements(svg, "data-marker")).singleElement().returns("You are here", ProcessPictureTests::texts);
    }

    @Test
    void marksEveryCurrentPlace() {
        Element svg = draw(new JourneySoFar(
                Set.of("Sub_Visit"), Set.of("Sub_Visit", "Timer_TimeToThink", "Gateway_WhatComesFirst"), Set.of()));

        assertThat(elements(svg, "data-marker")).hasSize(3);
        assertThat(step(svg, "Sub_Visit").getAttribute("data-place")).isEqualTo("HERE");
    }

    @Test
    void ignoresStepsOfTheJourneyThatAnOlderModelHad() {
        assertThat(draw(new JourneySoFar(Set.of("Task_Gone"), Set.of("Task_Former"), Set.of("Flow_Gone"))))
                .isNotNull();
    }

    @Test
    void derivesTheFlowsThatWereTakenFromTheSteps() {
        JourneySoFar journey = JourneySoFar.along(
                picture.model(),
                Set.of("Start_TheQuestionIsAsked", "Task_ListenToWhatMatters", "Gateway_IsItClear"),
                Set.of("Call_Decision"));

        assertThat(journey.taken()).containsExactlyInAnyOrder("Flow_1", "Flow_2", "Flow_IsItClear_Yes");
    }

    @Test
    void drawsACallWithAThickBorder() {
        Element svg = draw(JourneySoFar.none());

        assertThat(width(step(svg, "Call_Decision"))).isGreaterThan(2 * width(step(svg, "Step_TellEverybody")));
    }

    @Test
    void saysTheWordsOfTheReadersLanguage() {
        PictureWords welsh = new PictureWords(
                "Ble mae'r achos",
                "",
                "Rydych chi yma",
                Map.of("Call_Decision", "Penderfyniad", "Flow_IsItClear_Yes", "Ydy"));

        String said = texts(read(picture.svg(JourneySoFar.none(), welsh)));

        assertThat(said).contains("Penderfyniad", "Ydy", "Tell everybody").doesNotContain("Decision", "Yes");
    }

    @Test
    void escapesWhatItIsGiven() {
        String nasty = "\"><script>alert('1')</script>&\u0000\uFFFE";
        PictureWords hostile = new PictureWords(nasty, nasty, nasty, Map.of("Call_Decision", nasty, "Flow_1", nasty));
        String svg = picture.svg(new JourneySoFar(Set.of(), Set.of("Call_Decision"), Set.of()), hostile);

        assertThat(read(svg).getAttribute("aria-label")).isEqualTo("\"><script>alert('1')</script>&");
        assertThat(SafeXml.children(read(svg), "desc").findFirst().orElseThrow().getTextContent())
                .isEqualTo("\"><script>alert('1')</script>&");
    }

    @Test
    void escapesWhatTheModelSays() {
        String nasty = "&lt;script&gt;alert(1)&lt;/script&gt; &quot;onload=&quot;";

        ProcessPicture hostile = ProcessPicture.read(EveryElement.with("Talk again", nasty));

        assertThat(texts(read(hostile.svg(JourneySoFar.none(), words)))).contains("<script>");
    }

    @Test
    void needsNothingFromElsewhereAndRunsNothing() {
        String svg = picture.svg(JourneySoFar.none(), words);

        assertThat(svg)
                .doesNotContain(
                        "href", "url(", "<script", "<style", " style=", " class=", " id=", "<image", "javascript");
        assertThat(svg.split("http")).as("the namespace only").hasSize(2);
    }

    @Test
    void drawsPoolsAndLanes() {
        ProcessPicture pool = ProcessPicture.read(EveryElement.stream(EveryElement.text()
                .replace(
                        "<bpmn:process ",
                        "<bpmn:collaboration id=\"c\"><bpmn:participant id=\"pool\" name=\"The council\""
                                + " processRef=\"every-element\"/></bpmn:collaboration><bpmn:process ")
                .replaceFirst(
                        "<bpmndi:BPMNShape ",
                        "<bpmndi:BPMNShape id=\"pool_di\" bpmnElement=\"pool\"><dc:Bounds x=\"90\" y=\"60\" width=\"1700\""
                                + " height=\"540\"/></bpmndi:BPMNShape><bpmndi:BPMNShape ")));

        assertThat(texts(read(pool.svg(JourneySoFar.none(), words)))).contains("The council");
    }

    @Test
    void isQuickWithEndlessWords() {
        String svg = picture.svg(
                JourneySoFar.none(), new PictureWords("Title", "", "Here", Map.of("Flow_1", "x".repeat(1_000_000))));

        assertThat(svg).hasSizeLessThan(100_000).contains("…");
    }

    @ParameterizedTest
    @EnumSource
    void isReadableInEveryPlace(Place place) {
        assertThat(contrast(Place.TEXT, place.fill)).isGreaterThan(4.5);
        assertThat(contrast(place.line, Place.PAPER)).isGreaterThan(4.5);
        assertThat(contrast(place.line, place.fill)).isGreaterThan(3);
    }

    private Element draw(JourneySoFar journey) {
        return read(picture.svg(journey, words));
    }

    private static Element read(String svg) {
        return SafeXml.read(EveryElement.stream(svg)).getDocumentElement();
    }

    private static Stream<Element> elements(Element svg, String attribute) {
        return SafeXml.descendants(svg, SVG, "g").stream().filter(group -> group.hasAttribute(attribute));
    }

    private static List<String> marked(Element svg, String attribute) {
        return elements(svg, attribute)
                .map(group -> group.getAttribute(attribute))
                .toList();
    }

    private static Element step(Element svg, String id) {
        return elements(svg, "data-step")
                .filter(group -> group.getAttribute("data-step").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Element flow(Element svg, String id) {
        return elements(svg, "data-flow")
                .filter(group -> group.getAttribute("data-flow").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double width(Element step) {
        return Double.parseDouble(SafeXml.descendants(step, SVG, "rect").get(0).getAttribute("stroke-width"));
    }

    private static String texts(Element svg) {
        return String.join(
                " ",
                SafeXml.descendants(svg, SVG, "tspan").stream()
                        .map(Element::getTextContent)
                        .toList());
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
