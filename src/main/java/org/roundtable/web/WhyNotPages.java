package org.roundtable.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.ReadingCase;
import org.roundtable.rules.Explanation;
import org.roundtable.rules.Rule;
import org.roundtable.rules.RuleBook;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Why something is not flagged: for any rule, how far it gets with what the reader may see of a case, and with nothing else, so that
 * what is hidden cannot be worked out from it.
 */
@Controller
class WhyNotPages {

    private static final String PATH = "/roundtable/cases/{id}/not-flagged";
    private static final Pattern TYPE = Pattern.compile("(?:^|[ (:])([A-Z]\\w+)\\s*\\(");

    private final ReadingCase reading;
    private final RuleBook rules;
    private final PageWords words;

    WhyNotPages(ReadingCase reading, RuleBook rules, PageWords words) {
        this.reading = reading;
        this.rules = rules;
        this.words = words;
    }

    /** One way in which a rule can come to its conclusion. */
    record Way(String claim, List<Line> lines, @Nullable String considered) {}

    /** One condition. */
    record Line(String plain, String written, boolean holds) {}

    @GetMapping(PATH)
    ModelAndView choose(Viewer viewer, @PathVariable String id) {
        CaseView view = staff(viewer, id);
        Map<String, String> claims = rules.rules().stream()
                .collect(Collectors.toMap(Rule::code, Rule::claim, (first, second) -> first, TreeMap::new));
        return new ModelAndView("roundtable/why-not")
                .addObject("id", id)
                .addObject("caseTitle", view.inHand().title())
                .addObject(
                        "links",
                        claims.entrySet().stream()
                                .map(rule -> new PageLink(
                                        rule.getKey() + " " + rule.getValue(),
                                        "/roundtable/cases/" + id + "/not-flagged/" + rule.getKey()))
                                .toList());
    }

    @GetMapping(PATH + "/{code}")
    ModelAndView why(Viewer viewer, @PathVariable String id, @PathVariable String code) {
        CaseView view = staff(viewer, id);
        if (!rules.codes().contains(code)) {
            throw new NotForYou();
        }
        CaseState state = CaseState.of(view.shown(), view.circumstances());
        return new ModelAndView("roundtable/why-not-rule")
                .addObject("id", id)
                .addObject("caseTitle", view.inHand().title())
                .addObject("code", code)
                .addObject(
                        "ways",
                        rules.explain(code, state.facts()).stream()
                                .map(explanation -> way(explanation, state))
                                .toList());
    }

    private CaseView staff(Viewer viewer, String id) {
        CaseView view = reading.of(viewer, id);
        if (viewer.takesPart() || !view.access().isStaff()) {
            throw new NotForYou();
        }
        return view;
    }

    private Way way(Explanation explanation, CaseState state) {
        return new Way(
                explanation.rule().claim(),
                explanation.parts().stream()
                        .map(part -> new Line(part.plain(), part.text(), part.holds()))
                        .toList(),
                explanation
                        .missing()
                        .map(part -> considered(part.text(), state))
                        .orElse(null));
    }

    /** What of that kind there is, so that one can see whether it is missing or otherwise. */
    private String considered(String condition, CaseState state) {
        Matcher type = TYPE.matcher(condition);
        if (!type.find()) {
            return words.of("why.considered.none");
        }
        long there = state.facts().stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(type.group(1)))
                .count();
        return words.of("why.considered", there, new Explanation.Part(type.group(1), true).plain());
    }
}
