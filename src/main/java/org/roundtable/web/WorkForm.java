package org.roundtable.web;

import java.util.List;
import java.util.Set;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;
import org.roundtable.casework.SharingWork;
import org.roundtable.host.HostUsers;
import org.springframework.web.servlet.ModelAndView;

/** What can be done with several steps at once, and what has to be said for it. */
final class WorkForm {

    private static final String TO = "to";
    private static final String DAY = "followUpOn";
    private static final String REASON = "reason";

    private final HostUsers users;
    private final PageWords words;

    WorkForm(HostUsers users, PageWords words) {
        this.users = users;
        this.words = words;
    }

    /** @throws EntryRefused when something has to be put right first */
    void apply(SharingWork sharing, Viewer viewer, Set<String> steps, Sent sent) {
        switch (sent.text("do").orElse("")) {
            case "take" -> sharing.takeOn(viewer, steps);
            case "back" -> sharing.handBack(viewer, steps);
            case "over" -> sharing.handOver(viewer, steps, sent.text(TO).orElse(null));
            case "later" -> {
                Answers answers = new Answers(sent);
                var day = answers.day(DAY);
                String reason = answers.lineIfAny(REASON);
                answers.mustBeComplete();
                sharing.later(viewer, steps, day, reason);
            }
            default -> throw new NotForYou();
        }
    }

    void fill(ModelAndView page, Viewer viewer, Sent sent, List<Problem> problems) {
        Questions ask = new Questions(words, sent, problems);
        FormField to = ask.of(TO, FieldKind.SELECT, "practice.share.to")
                .withChoices(users.all().stream()
                        .filter(user -> !user.name().equals(viewer.user()))
                        .map(user -> FieldChoice.of(user.name(), user.displayName()))
                        .toList());
        FormField day = ask.of(DAY, FieldKind.DATE, "practice.later.when");
        FormField reason =
                ask.of(REASON, FieldKind.TEXT, "practice.later.reason").asOptional();
        page.addObject("to", to);
        page.addObject("later", List.of(day, reason));
        page.addObject("errors", errors(List.of(to, day, reason), problems));
    }

    private List<FormError> errors(List<FormField> fields, List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.field().equals("step"))
                ? List.of(new FormError("steps", words.of("practice.problem.noStep")))
                : FormError.in(fields);
    }
}
