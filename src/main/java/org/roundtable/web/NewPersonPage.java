package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.AddingParticipant;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.NewCase.NewPerson;
import org.roundtable.casework.Problem;
import org.roundtable.casework.ReadingCase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adding somebody to a case. */
@Controller
@RequestMapping("/roundtable/cases/{id}/people/new")
class NewPersonPage {

    private final ReadingCase reading;
    private final AddingParticipant adding;
    private final PageWords words;
    private final Clock clock;

    NewPersonPage(ReadingCase reading, AddingParticipant adding, PageWords words, Clock clock) {
        this.reading = reading;
        this.adding = adding;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable String id) {
        mustBeTeam(viewer, id);
        return page(id, Sent.NOTHING, List.of());
    }

    @PostMapping
    Object add(Viewer viewer, @PathVariable String id, HttpServletRequest request) {
        mustBeTeam(viewer, id);
        Sent sent = Sent.of(request);
        try {
            Answers answers = new Answers(sent);
            NewPerson person = NewPersonForm.read(answers, LocalDate.ofInstant(clock.instant(), Happened.ZONE));
            answers.mustBeComplete();
            adding.add(viewer, id, person);
            return Redirect.to("/roundtable/cases/" + id);
        } catch (EntryRefused refused) {
            ModelAndView again = page(id, sent, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private void mustBeTeam(Viewer viewer, String id) {
        CaseView view = reading.of(viewer, id);
        if (!view.access().mayHandOver()) {
            throw new NotForYou();
        }
    }

    private ModelAndView page(String id, Sent sent, List<Problem> problems) {
        String path = "/roundtable/cases/" + id;
        return QuestionsPage.of(
                "practice.newPerson",
                NewPersonForm.fields(new Questions(words, sent, problems), false),
                path + "/people/new",
                path);
    }
}
