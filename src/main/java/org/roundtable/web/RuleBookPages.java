package org.roundtable.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.state.Parameter;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.casework.Labels;
import org.roundtable.casework.ReadingRuleBook;
import org.roundtable.casework.ReadingRuleBook.Book;
import org.roundtable.casework.ReadingRuleBook.Change;
import org.roundtable.casework.ReadingRuleBook.Standing;
import org.roundtable.casework.ReadingRuleBook.TriedOut;
import org.roundtable.casework.ReplayDifference;
import org.roundtable.rules.Rule;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The rule book as a practice lead reads it: every rule and figure in force, and what a change would do before it is approved. */
@Controller
@RequestMapping("/roundtable/cases/{id}/rules")
class RuleBookPages {

    private final ReadingRuleBook reading;
    private final PageWords words;

    RuleBookPages(ReadingRuleBook reading, PageWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** Rules of one kind. */
    record Theme(String title, String what, List<Line> rules) {}

    /** A rule in a list. */
    record Line(String code, String claim, boolean on, String path) {}

    /** A change in a list: what, how it stands, and what the reader can do with it. */
    record ChangeLine(String what, String reason, String told, String standing, String tryOut, List<PageLink> acts) {}

    @GetMapping
    ModelAndView book(Viewer viewer, @PathVariable String id) {
        Book book = reading.of(viewer, id);
        return page("rule-book", book)
                .addObject("themes", themes(book))
                .addObject(
                        "changes",
                        book.changes().stream()
                                .map(change -> line(book, change))
                                .toList())
                .addObject("figures", path(book) + "/figures");
    }

    @GetMapping("/figures")
    ModelAndView figures(Viewer viewer, @PathVariable String id) {
        Book book = reading.of(viewer, id);
        return page("rule-figures", book)
                .addObject("columns", columns("figure", "now", "default", "basis", "source"))
                .addObject(
                        "rows",
                        Parameters.catalogue().stream()
                                .map(figure -> row(book, figure))
                                .toList());
    }

    @GetMapping("/{code}")
    ModelAndView rule(Viewer viewer, @PathVariable String id, @PathVariable String code) {
        Book book = reading.of(viewer, id);
        List<Rule> alternatives = book.rules().rules().stream()
                .filter(rule -> rule.code().equals(code))
                .toList();
        if (alternatives.isEmpty()) {
            throw new NotForYou();
        }
        boolean on = book.inForce().contains(code);
        return page("rule", book)
                .addObject("code", code)
                .addObject("claims", alternatives.stream().map(Rule::claim).toList())
                .addObject("rows", rows(alternatives.get(0), on))
                .addObject("columns", columns("figure", "now", "default", "basis", "source"))
                .addObject(
                        "figureRows",
                        figuresOf(alternatives).map(figure -> row(book, figure)).toList())
                .addObject("texts", alternatives.stream().map(Rule::text).collect(Collectors.joining("\n\n")))
                .addObject("propose", proposing(book, code, on ? "off" : "on"))
                .addObject("on", on)
                .addObject(
                        "changes",
                        book.changes().stream()
                                .filter(change ->
                                        change.proposed().what().strip().equals(code))
                                .map(change -> line(book, change))
                                .toList());
    }

    @GetMapping("/changes/{change}")
    ModelAndView tryOut(Viewer viewer, @PathVariable String id, @PathVariable String change) {
        Book book = reading.of(viewer, id);
        Change proposed = book.change(change).orElseThrow(NotForYou::new);
        TriedOut tried = reading.tryOut(viewer, id, proposed.proposed());
        return page("rule-change", book)
                .addObject("change", line(book, proposed))
                .addObject(
                        "told",
                        words.of(
                                "rules.tried",
                                words.day(tried.from()),
                                words.day(tried.to()),
                                tried.looked(),
                                tried.differences().size()))
                .addObject("most", words.of("rules.most", ReadingRuleBook.MOST_CASES))
                .addObject("sumColumns", columns("rule", "gained", "lost", "earlier", "later"))
                .addObject("sums", sums(book, tried))
                .addObject("columns", columns("case", "rule", "what", "before", "after"))
                .addObject(
                        "rows",
                        tried.differences().stream()
                                .limit(MOST_ROWS)
                                .map(one -> row(book, one))
                                .toList())
                .addObject("table", path(book) + "/changes/" + change + "/table");
    }

    private static final int MOST_ROWS = 100;

    /** The same for a table program; what is in it are ids, codes and moments, and no words of anybody. */
    @GetMapping("/changes/{change}/table")
    ResponseEntity<byte[]> table(Viewer viewer, @PathVariable String id, @PathVariable String change) {
        Book book = reading.of(viewer, id);
        Change proposed = book.change(change).orElseThrow(NotForYou::new);
        TriedOut tried = reading.tryOut(viewer, id, proposed.proposed());
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"rule-change.csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(ReplayDifference.csv(tried.differences()).getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView page(String name, Book book) {
        return new ModelAndView("roundtable/" + name)
                .addObject("organisation", book.title())
                .addObject("book", path(book))
                .addObject("maySet", book.maySet());
    }

    private List<Theme> themes(Book book) {
        Map<String, List<Line>> bySet = new TreeMap<>();
        book.rules().rules().stream()
                .collect(Collectors.toMap(Rule::code, rule -> rule, (first, second) -> first, TreeMap::new))
                .forEach((code, rule) -> bySet.computeIfAbsent(rule.set(), set -> new java.util.ArrayList<>())
                        .add(new Line(code, rule.claim(), book.inForce().contains(code), path(book) + "/" + code)));
        return bySet.entrySet().stream()
                .map(set -> new Theme(
                        words.of("rules.set." + set.getKey()),
                        words.of(
                                "rules.set.on",
                                set.getValue().stream().filter(Line::on).count(),
                                set.getValue().size()),
                        set.getValue()))
                .toList();
    }

    private List<SummaryRow> rows(Rule rule, boolean on) {
        Stream<SummaryRow> said = Stream.of("noticed", "why", "next", "clears", "silence")
                .map(part -> new SummaryRow(
                        words.of("rules.part." + part), words.of("rule." + rule.code() + "." + part), null));
        return Stream.concat(
                        Stream.of(
                                new SummaryRow(words.of("rules.state"), words.of(on ? "rules.on" : "rules.off"), null)),
                        Stream.concat(
                                said,
                                Stream.of(
                                        new SummaryRow(
                                                words.of("rules.severity"),
                                                words.of("layout.flag." + weight(rule.severity())),
                                                null),
                                        new SummaryRow(
                                                words.of("rules.where"),
                                                words.of(rule.developmental() ? "rules.where.log" : "rules.where.file"),
                                                null),
                                        new SummaryRow(words.of("rules.source"), rule.source(), null))))
                .toList();
    }

    /** Advice and information are for attention alike. */
    private static String weight(Severity severity) {
        return severity == Severity.URGENT || severity == Severity.WARNING
                ? severity.name().toLowerCase(Locale.ROOT)
                : "info";
    }

    /** Dates and shares are worked out before a rule reads them: its figures are those of its kind, and whatever it names itself. */
    private static Stream<Parameter> figuresOf(List<Rule> alternatives) {
        String kind = alternatives.get(0).code().substring(0, 2).toLowerCase(Locale.ROOT) + ".";
        return Parameters.catalogue().stream()
                .filter(figure -> figure.name().startsWith(kind)
                        || alternatives.stream().anyMatch(rule -> rule.text().contains('"' + figure.name() + '"')));
    }

    private List<TableCell> row(Book book, Parameter figure) {
        int now = book.figures().intValue(figure.name());
        String change = proposing(book, figure.name(), String.valueOf(now));
        return List.of(
                new TableCell(figure.meaning() + " (" + figure.name() + ")", book.maySet() ? change : null),
                TableCell.of(now + " " + figure.unit()),
                TableCell.of(String.valueOf(figure.standard())),
                TableCell.of(words.of("rules.basis." + figure.basis().name())),
                TableCell.of(figure.source()));
    }

    private List<List<TableCell>> sums(Book book, TriedOut tried) {
        return tried.differences().stream()
                .collect(Collectors.groupingBy(ReplayDifference::code, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(rule -> Stream.concat(
                                Stream.of(new TableCell(rule.getKey(), path(book) + "/" + rule.getKey())),
                                Stream.of(ReplayDifference.What.values())
                                        .map(what -> TableCell.of(String.valueOf(rule.getValue().stream()
                                                .filter(one -> one.what() == what)
                                                .count()))))
                        .toList())
                .toList();
    }

    private List<TableCell> row(Book book, ReplayDifference one) {
        return List.of(
                new TableCell(
                        words.of("rules.case", one.caseFile().substring(0, 8)), "/roundtable/cases/" + one.caseFile()),
                new TableCell(one.code(), path(book) + "/" + one.code()),
                TableCell.of(words.of("rules.what." + one.what().name())),
                TableCell.of(one.before() == null ? "" : words.moment(one.before())),
                TableCell.of(one.after() == null ? "" : words.moment(one.after())));
    }

    private ChangeLine line(Book book, Change change) {
        String id = change.proposed().id();
        return new ChangeLine(
                Labels.change(change.proposed()),
                change.proposed().reason(),
                words.of("rules.change.by", words.user(change.by()), words.day(change.at()))
                        + (change.settledBy() == null
                                ? ""
                                : " " + words.of("rules.change.settled", words.user(change.settledBy())))
                        + (change.own() && change.standing() == Standing.PROPOSED
                                ? " " + words.of("rules.change.own")
                                : ""),
                words.of("rules.standing." + change.standing().name()),
                path(book) + "/changes/" + id,
                book.maySet() ? acts(book, change) : List.of());
    }

    private List<PageLink> acts(Book book, Change of) {
        String change = of.proposed().id();
        String record = "/roundtable/cases/" + book.organisation() + "/record/";
        PageLink drop =
                new PageLink(words.of("entry.RuleChangeDropped.title"), record + "RuleChangeDropped?change=" + change);
        if (of.own() && of.standing() == Standing.PROPOSED) {
            return List.of(drop);
        }
        return switch (of.standing()) {
            case PROPOSED ->
                List.of(
                        new PageLink(
                                words.of("entry.RuleChangeApproved.title"),
                                record + "RuleChangeApproved?change=" + change),
                        drop);
            case IN_FORCE -> List.of(drop);
            case DROPPED -> List.of();
        };
    }

    private static String proposing(Book book, String what, String to) {
        return "/roundtable/cases/" + book.organisation() + "/record/RuleChangeProposed?what=" + what + "&to=" + to;
    }

    private static String path(Book book) {
        return "/roundtable/cases/" + book.organisation() + "/rules";
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> words.of("rules.column." + name)).toList();
    }
}
