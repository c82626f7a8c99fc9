package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.MyCases;
import org.roundtable.casework.MyCases.Organisation;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.casework.Problem;
import org.roundtable.host.HostRole;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opening a case; where no organisation is set up yet, that comes first. */
@Controller
class NewCasePage {

    private static final String PATH = "/roundtable/cases/new";

    private final OpeningCaseFile opening;
    private final MyCases cases;
    private final PageWords words;
    private final Clock clock;

    NewCasePage(OpeningCaseFile opening, MyCases cases, PageWords words, Clock clock) {
        this.opening = opening;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Object ask(Viewer viewer) {
        List<Organisation> organisations = organisations(viewer);
        return organisations.isEmpty()
                ? Redirect.to("/roundtable/organisations/new")
                : page(new NewCaseForm(organisations), Sent.NOTHING, List.of());
    }

    @PostMapping(PATH)
    Object open(Viewer viewer, HttpServletRequest request) {
        NewCaseForm form = new NewCaseForm(organisations(viewer));
        Sent sent = Sent.of(request);
        try {
            String id = opening.open(viewer, form.read(sent, LocalDate.ofInstant(clock.instant(), Happened.ZONE)));
            return Redirect.to("/roundtable/cases/" + id);
        } catch (EntryRefused refused) {
            ModelAndView again = page(form, sent, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private List<Organisation> organisations(Viewer viewer) {
        if (!viewer.has(HostRole.PRACTITIONER)) {
            throw new NotForYou();
        }
        return cases.organisations(viewer);
    }

    private ModelAndView page(NewCaseForm form, Sent sent, List<Problem> problems) {
        return QuestionsPage.of(
                "practice.newCase", form.fields(new Questions(words, sent, problems)), PATH, "/roundtable/cases");
    }
}
