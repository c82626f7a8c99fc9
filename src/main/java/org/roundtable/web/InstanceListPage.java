package org.roundtable.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.assurance.FindingInstances;
import org.roundtable.assurance.FindingInstances.Filter;
import org.roundtable.assurance.FindingInstances.Found;
import org.roundtable.assurance.FindingInstances.Instance;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casework.MyCases;
import org.roundtable.host.HostRole;
import org.roundtable.participation.Phase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The instances that a manager may look at. */
@Controller
class InstanceListPage {

    static final String PATH = "/roundtable/manage";

    /** Far more than there will ever be, and few enough to count rows with. */
    private static final int LAST_PAGE = 1_000_000;

    private final FindingInstances finding;
    private final MyCases cases;
    private final EmergenciesToReview emergencies;
    private final PageWords words;

    InstanceListPage(FindingInstances finding, MyCases cases, EmergenciesToReview emergencies, PageWords words) {
        this.finding = finding;
        this.cases = cases;
        this.emergencies = emergencies;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(required = false) @Nullable CaseFileStatus status,
            @RequestParam(defaultValue = "1") int page) {
        Found found = finding.find(viewer, new Filter(phase, status), Math.min(Math.max(page, 1), LAST_PAGE));
        return new ModelAndView("roundtable/manage")
                .addObject("fields", List.of(phases(phase), statuses(status)))
                .addObject("organisations", organisations(viewer))
                .addObject("emergencies", emergencies.rows(viewer))
                .addObject("mayCover", viewer.has(HostRole.MANAGER))
                .addObject("count", found.total())
                .addObject("columns", columns())
                .addObject("rows", found.instances().stream().map(this::row).toList())
                .addObject("path", path(phase, status))
                .addObject("page", found.page())
                .addObject("pages", found.pages());
    }

    /** Their own files: roles, days that are worked or not, and the rules as they are set. */
    private List<PageLink> organisations(Viewer viewer) {
        return viewer.has(HostRole.MANAGER)
                ? cases.organisations(viewer).stream()
                        .flatMap(one -> Stream.of(
                                new PageLink(one.name(), "/roundtable/cases/" + one.id()),
                                new PageLink(
                                        words.of("manage.rules", one.name()),
                                        "/roundtable/cases/" + one.id() + "/rules")))
                        .toList()
                : List.of();
    }

    private List<String> columns() {
        return Stream.of("title", "phase", "status", "opened")
                .map(column -> words.of("manage.column." + column))
                .toList();
    }

    private List<TableCell> row(Instance instance) {
        String title = instance.title().orElseGet(() -> words.of("manage.title.unreadable"));
        return List.of(
                new TableCell(title, PATH + "/" + instance.id()),
                TableCell.of(words.choice(instance.phase())),
                TableCell.of(words.of("manage.status." + instance.status())),
                TableCell.of(words.day(instance.openedAt())));
    }

    private FormField phases(@Nullable Phase chosen) {
        return select("phase", chosen, Arrays.stream(Phase.values()).map(phase -> choice(phase, words.choice(phase))));
    }

    private FormField statuses(@Nullable CaseFileStatus chosen) {
        return select(
                "status",
                chosen,
                Arrays.stream(CaseFileStatus.values())
                        .map(status -> choice(status, words.of("manage.status." + status))));
    }

    private FormField select(String name, @Nullable Enum<?> chosen, Stream<FieldChoice> choices) {
        return FormField.of(name, FieldKind.SELECT, words.of("manage.filter." + name))
                .withChoices(choices.toList())
                .withValue(chosen == null ? null : chosen.name());
    }

    private static FieldChoice choice(Enum<?> constant, String label) {
        return FieldChoice.of(constant.name(), label);
    }

    /** The list as it is filtered, for the links to its other pages. */
    private static String path(@Nullable Phase phase, @Nullable CaseFileStatus status) {
        String query = Stream.of(parameter("phase", phase), parameter("status", status))
                .flatMap(List::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static List<String> parameter(String name, @Nullable Enum<?> value) {
        return value == null ? List.of() : List.of(name + "=" + value.name());
    }
}
