package org.roundtable.process.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.process.guard.Drawing.Area;
import org.roundtable.process.guard.Drawing.Line;
import org.roundtable.process.model.ModelFlow;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.StepType;

/** A drawing that a social worker can read: usual sizes, on a grid, right angles, nothing over anything else. */
final class Layout {

    private static final int GRID = 10;

    private final Model model;
    private final Drawing drawing;

    private Layout(Model model) {
        this.model = model;
        this.drawing = Drawing.of(model);
    }

    static Stream<String> problems(Model model) {
        Layout layout = new Layout(model);
        return Stream.of(layout.placed(), layout.angles(), layout.shapes(), layout.labels(), layout.flows())
                .flatMap(problems -> problems);
    }

    private Stream<String> placed() {
        Stream<String> steps = model.steps().stream().map(ModelStep::id);
        Stream<String> flows = model.process().flows().stream().map(ModelFlow::id);
        Stream<String> ids = Stream.concat(steps, flows)
                .filter(id -> !(id + "_di").equals(drawing.ids().get(id)))
                .map(id -> "Draw %1$s, as %1$s_di".formatted(id));
        return Stream.concat(ids, model.steps().stream().flatMap(this::size));
    }

    private Stream<String> size(ModelStep step) {
        Area area = drawing.shapes().get(step.id());
        if (area == null) {
            return Stream.empty();
        }
        double width = step.type().isEvent() ? 36 : step.type().isGateway() ? 50 : 100;
        double height = step.type().isActivity() ? 80 : width;
        boolean usual = area.width() == width && area.height() == height;
        boolean onGrid = area.centreX() % GRID == 0 && area.centreY() % GRID == 0;
        return Stream.concat(
                usual ? Stream.empty() : Stream.of("%s is not %.0f by %.0f".formatted(step.id(), width, height)),
                onGrid ? Stream.empty() : Stream.of("The middle of %s is off the grid of ten".formatted(step.id())));
    }

    private Stream<String> angles() {
        return drawing.flows().entrySet().stream()
                .filter(flow -> flow.getValue().stream().anyMatch(Line::isSlanted))
                .map(flow -> "%s is not drawn at right angles".formatted(flow.getKey()));
    }

    private Stream<String> shapes() {
        return pairs(drawing.shapes())
                .filter(pair -> !isAttached(pair.get(0), pair.get(1)))
                .map(pair -> "%s lies over %s".formatted(pair.get(0), pair.get(1)));
    }

    private Stream<String> labels() {
        Stream<String> overLabels = pairs(drawing.labels())
                .map(pair -> "The label of %s lies over that of %s".formatted(pair.get(0), pair.get(1)));
        Stream<String> overRest = drawing.labels().entrySet().stream().flatMap(label -> Stream.concat(
                        drawing.shapes().entrySet().stream()
                                .filter(shape -> !shape.getKey().equals(label.getKey()))
                                .filter(shape -> shape.getValue().meets(label.getValue()))
                                .map(Map.Entry::getKey),
                        drawing.flows().entrySet().stream()
                                .filter(flow -> flow.getValue().stream()
                                        .anyMatch(line -> line.area().meets(label.getValue())))
                                .map(Map.Entry::getKey))
                .map(other -> "The label of %s lies over %s".formatted(label.getKey(), other)));
        return Stream.concat(overLabels, overRest);
    }

    private Stream<String> flows() {
        return model.process().flows().stream().flatMap(flow -> Stream.concat(
                        model.steps().stream()
                                .filter(step -> !touches(flow, step))
                                .filter(step ->
                                        runsOver(flow.id(), drawing.shapes().get(step.id())))
                                .map(ModelStep::id),
                        model.process().flows().stream()
                                .filter(other -> other.id().compareTo(flow.id()) > 0)
                                .filter(other -> !other.from().equals(flow.from())
                                        && !other.to().equals(flow.to()))
                                .filter(other -> crosses(flow.id(), other.id()))
                                .map(ModelFlow::id))
                .map(other -> "%s runs over %s".formatted(flow.id(), other)));
    }

    private boolean crosses(String flow, String other) {
        return drawing.flows().getOrDefault(other, List.of()).stream().anyMatch(line -> runsOver(flow, line.area()));
    }

    private boolean runsOver(String flow, Area area) {
        return area != null
                && drawing.flows().getOrDefault(flow, List.of()).stream()
                        .anyMatch(line -> line.area().meets(area));
    }

    private boolean touches(ModelFlow flow, ModelStep step) {
        return flow.from().equals(step.id())
                || flow.to().equals(step.id())
                || isAttached(flow.from(), step.id())
                || step.type() == StepType.BOUNDARY_EVENT && isAttached(step.id(), flow.to());
    }

    private boolean isAttached(String one, String other) {
        return host(one).filter(other::equals).isPresent()
                || host(other).filter(one::equals).isPresent();
    }

    private Optional<String> host(String step) {
        return model.process().step(step).flatMap(ModelStep::attachedTo);
    }

    private static Stream<List<String>> pairs(Map<String, Area> areas) {
        return areas.entrySet().stream().flatMap(one -> areas.entrySet().stream()
                .filter(other -> other.getKey().compareTo(one.getKey()) > 0)
                .filter(other -> other.getValue().meets(one.getValue()))
                .map(other -> List.of(one.getKey(), other.getKey())));
    }
}
