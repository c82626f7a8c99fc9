package org.roundtable.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.assurance.ProcessRun;
import org.roundtable.assurance.ProcessRun.State;
import org.roundtable.assurance.ProcessRun.StepRun;
import org.roundtable.casework.CaseView;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.PictureWords;
import org.roundtable.process.model.StepType;
import org.roundtable.web.RunShown.StepShown;

/** The path of an instance: each run as a picture and as a list. */
record RunsInAudit(CaseView view, List<ProcessRun> runs, PageWords words) {

    private static final String BETWEEN = " · ";
    private static final String PROCESS = "process.";

    List<RunShown> all() {
        return runs.stream().map(this::shown).toList();
    }

    private RunShown shown(ProcessRun run) {
        Map<String, String> labels = labels(run);
        boolean runs = run.path().isRunning();
        String state = runs ? "running" : run.path().calledOff() ? "calledOff" : "ended";
        String here = here(run, labels);
        return new RunShown(
                name(run),
                words.of("manage.run.since", words.day(run.path().startedAt())),
                words.of("manage.run." + state),
                runs ? "blue" : "grey",
                here,
                run.picture()
                        .map(picture -> picture.svgInFullSize(run.journey(), pictureWords(run, here, labels)))
                        .orElse(null),
                run.steps().stream().map(step -> shown(step, labels)).toList());
    }

    private PictureWords pictureWords(ProcessRun run, String here, Map<String, String> labels) {
        String title = words.of("manage.run.picture", name(run));
        return new PictureWords(title, here, words.of("manage.run.here"), labels);
    }

    private String here(ProcessRun run, Map<String, String> labels) {
        String waiting = waiting(run, labels);
        return waiting.isEmpty() ? words.of("manage.run.nowhere") : words.of("manage.run.waitsAt", waiting);
    }

    String waiting(ProcessRun run) {
        return waiting(run, labels(run));
    }

    private static String waiting(ProcessRun run, Map<String, String> labels) {
        return run.waiting().stream().map(step -> name(step.step(), labels)).collect(Collectors.joining(", "));
    }

    private StepShown shown(StepRun step, Map<String, String> labels) {
        return new StepShown(
                name(step.step(), labels), words.of("manage.step." + step.state()), colour(step.state()), hint(step));
    }

    private static @Nullable String colour(State state) {
        return switch (state) {
            case DONE -> "green";
            case WAITING -> "blue";
            case LEFT, PASSED -> "grey";
            case NOT_REACHED -> null;
        };
    }

    private String hint(StepRun step) {
        List<String> parts = new ArrayList<>();
        step.answers().forEach(answer -> parts.add(words.of("manage.step.answer", label(answer))));
        role(step).ifPresent(parts::add);
        Optional.ofNullable(step.at()).ifPresent(at -> parts.add(when(step.state(), at)));
        Optional.ofNullable(step.dueAt()).ifPresent(due -> parts.add(due(due)));
        if (step.times() > 1) {
            parts.add(words.of("manage.step.times", step.times()));
        }
        return String.join(BETWEEN, parts);
    }

    private String when(State state, Instant at) {
        return state == State.WAITING ? words.of("manage.step.since", words.moment(at)) : words.moment(at);
    }

    private String due(Instant due) {
        boolean late = due.isBefore(view.state().at());
        return words.of(late ? "manage.step.wasDue" : "manage.step.due", words.moment(due));
    }

    private Optional<String> role(StepRun step) {
        if (step.step().type() == StepType.SERVICE_TASK || step.step().type() == StepType.RULE_TASK) {
            return Optional.of(words.of("layout.product"));
        }
        return step.role().map(role -> words.orElse("manage.role." + role, role));
    }

    /** The models speak English, and a host can deploy its own: what the reader's language has no words for is called as it is drawn. */
    private Map<String, String> labels(ProcessRun run) {
        Map<String, String> labels = new HashMap<>();
        run.model().steps().forEach(step -> labels.put(step.id(), name(run, step)));
        run.model().flows().forEach(flow -> labels.put(flow.id(), label(flow.name())));
        return labels;
    }

    private String name(ProcessRun run, ModelStep step) {
        Optional<String> key = step.type() == StepType.USER_TASK
                ? Optional.of("step." + run.path().processKey() + "." + step.id() + ".title")
                : step.calledProcess().map(called -> PROCESS + called);
        return key.map(its -> words.orElse(its, step.name())).orElseGet(() -> label(step.name()));
    }

    private String label(String name) {
        return name.isBlank() ? name : words.orElse(PictureWords.key(name), name);
    }

    private String name(ProcessRun run) {
        return words.orElse(PROCESS + run.path().processKey(), run.model().name());
    }

    private static String name(ModelStep step, Map<String, String> labels) {
        return labels.getOrDefault(step.id(), step.name());
    }
}
