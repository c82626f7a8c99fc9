package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Labels;
import org.roundtable.casework.MyWork;
import org.roundtable.casework.MyWork.Urgent;
import org.roundtable.casework.MyWork.Waiting;
import org.roundtable.casework.Problem;
import org.roundtable.casework.SharingWork;
import org.roundtable.flag.Flag;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkLists.Which;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My work: what keeps people safe first; then what waits now, for others, later, and for the team. */
@Controller
class MyWorkPage {

    private static final String PATH = "/roundtable/work";

    private final MyWork work;
    private final SharingWork sharing;
    private final EmergenciesToReview emergencies;
    private final DraftList drafts;
    private final StepWords steps;
    private final WorkForm form;
    private final PageWords words;

    MyWorkPage(
            MyWork work,
            SharingWork sharing,
            EmergenciesToReview emergencies,
            DraftList drafts,
            StepWords steps,
            WorkForm form,
            PageWords words) {
        this.drafts = drafts;
        this.work = work;
        this.sharing = sharing;
        this.emergencies = emergencies;
        this.steps = steps;
        this.form = form;
        this.words = words;
    }

    /** A step that can be ticked. */
    record Row(String id, TaskRow task, boolean ticked) {}

    /** A part of the list. */
    record Section(String text, String path, boolean current) {}

    @GetMapping(PATH)
    ModelAndView show(
            Viewer viewer,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String section) {
        return page(viewer, section(section), page, Sent.NOTHING, List.of());
    }

    /** Several at once: take on, hand back, hand over, do later. */
    @PostMapping(PATH)
    Object share(Viewer viewer, HttpServletRequest request) {
        Sent sent = Sent.of(request);
        Which section = section(sent.text("section").orElse(null));
        try {
            form.apply(sharing, viewer, Set.copyOf(ticked(sent)), sent);
            return Redirect.to(path(section));
        } catch (EntryRefused refused) {
            ModelAndView again = page(viewer, section, 1, sent, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(Viewer viewer, Which section, int page, Sent sent, List<Problem> problems) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
        MyWork.Page shown = work.of(viewer, section, page);
        ModelAndView view = new ModelAndView("roundtable/work");
        view.addObject("work", shown);
        view.addObject("urgent", urgent(shown.urgent()));
        view.addObject("safety", rows(shown.safety()));
        view.addObject("section", name(section));
        view.addObject("sections", sections(shown));
        view.addObject("steps", ticks(shown.steps(), new HashSet<>(ticked(sent))));
        view.addObject("here", path(section));
        view.addObject("news", news(shown));
        view.addObject("drafts", drafts.rows(viewer));
        view.addObject("emergencies", emergencies.rows(viewer));
        form.fill(view, viewer, sent, problems);
        return view;
    }

    private List<Section> sections(MyWork.Page shown) {
        return Stream.of(Which.values())
                .filter(which -> which != Which.SAFETY)
                .map(which -> new Section(
                        words.of(
                                "practice.work.section." + name(which),
                                shown.counts().getOrDefault(which, 0L)),
                        path(which),
                        which == shown.section()))
                .toList();
    }

    private List<TaskRow> news(MyWork.Page shown) {
        return shown.news().stream()
                .map(one -> new TaskRow(
                        one.title(),
                        "/roundtable/cases/" + one.caseFile() + "#story",
                        null,
                        words.of("practice.work.news.entries", one.entries()),
                        null))
                .toList();
    }

    private static List<String> ticked(Sent sent) {
        return sent.values().getOrDefault("step", List.of());
    }

    /** What nobody links to is the first. */
    private static Which section(@Nullable String asked) {
        return Arrays.stream(Which.values())
                .filter(which -> which != Which.SAFETY && name(which).equals(asked))
                .findFirst()
                .orElse(Which.NOW);
    }

    private static String name(Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }

    private static String path(Which which) {
        return which == Which.NOW ? PATH : PATH + "?section=" + name(which);
    }

    /** What says much the same of one case is one line. */
    private List<TaskRow> urgent(List<Urgent> urgent) {
        Map<String, List<Urgent>> alike = urgent.stream()
                .collect(Collectors.groupingBy(
                        one -> one.flag().caseFile() + " " + one.flag().code(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream().map(this::row).toList();
    }

    private TaskRow row(List<Urgent> alike) {
        Urgent first = alike.get(0);
        Flag together = FlagCards.together(alike.stream().map(Urgent::flag).toList());
        String path = "/roundtable/cases/" + first.inHand().file().id();
        Labels labels = words.labels(first.inHand(), first.shown());
        return new TaskRow(
                words.flags().of(together, labels).noticed(),
                alike.size() == 1 ? path + "/flags/" + first.flag().id() : path + "#safety",
                first.inHand().title(),
                words.of("layout.flag.urgent"),
                "red");
    }

    private List<Row> ticks(List<Waiting> waiting, Set<String> ticked) {
        List<TaskRow> rows = rows(waiting);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> {
                    WorkItem step = waiting.get(at).step();
                    return new Row(step.id(), rows.get(at), ticked.contains(step.id()));
                })
                .toList();
    }

    private List<TaskRow> rows(List<Waiting> waiting) {
        return steps.toldApart(
                waiting.stream().map(Waiting::step).toList(),
                waiting.stream().map(this::row).toList());
    }

    private TaskRow row(Waiting waiting) {
        Labels labels = words.labels(waiting.inHand(), waiting.shown());
        return steps.withHands(
                waiting.step(),
                steps.row(
                        waiting.step(),
                        steps.hint(waiting.step(), labels, waiting.inHand().title())));
    }
}
