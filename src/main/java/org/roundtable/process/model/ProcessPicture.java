package org.roundtable.process.model;

import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/**
 * A process model that can be drawn as often as wanted: as SVG, from the coordinates of the model, with the way so far and
 * the current place. It needs no JavaScript, no style sheet and nothing from elsewhere, and prints. It never changes, so
 * keep it. Show a list of the same steps beside it.
 */
public final class ProcessPicture {

    private static final double MARGIN = 12;

    /** So large its words can still be read, and most models fit on a wide page. */
    private static final double ON_A_PAGE = 0.85;

    private final ProcessModel model;
    private final Diagram diagram;

    private ProcessPicture(Document document) {
        ModelReader reader = new ModelReader(document);
        this.model = reader.process();
        this.diagram = new DiagramReader(document, reader).diagram();
    }

    /**
     * Reads BPMN that has a diagram.
     *
     * @throws ModelRefused for a model that is broken, has no diagram or is not safe to read
     */
    public static ProcessPicture read(InputStream bpmn) {
        return new ProcessPicture(SafeXml.read(bpmn));
    }

    public ProcessModel model() {
        return model;
    }

    /** One svg element, as wide as the place that it is put into, to stand inside a page or in a file of its own. */
    public String svg(JourneySoFar journey, PictureWords words) {
        return svg(journey, words, false);
    }

    /** The same, of a size of its own: its words stay readable, and a narrow place has to scroll. */
    public String svgInFullSize(JourneySoFar journey, PictureWords words) {
        return svg(journey, words, true);
    }

    private String svg(JourneySoFar journey, PictureWords words, boolean fullSize) {
        Svg drawing = new Svg();
        new PictureDrawing(diagram, journey, words, drawing).draw();
        Box view = drawing.extent().grownBy(MARGIN);
        Svg svg = new Svg().start("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
        svg.attribute("viewBox", viewBox(view))
                .attribute("width", fullSize ? Svg.number(view.width() * ON_A_PAGE) : "100%");
        svg.attribute("role", "img").attribute("aria-label", words.title()).inside();
        svg.words("title", words.title()).words("desc", words.description());
        new Pen(svg).rectangle(view, 0, new Ink(Place.PAPER, "none", 0, "none"));
        return svg.append(drawing).close().toString();
    }

    private static String viewBox(Box view) {
        return Stream.of(view.x(), view.y(), view.width(), view.height())
                .map(Svg::number)
                .collect(Collectors.joining(" "));
    }
}
