package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The ways out: giving the device back, and leaving quickly. Afterwards the device shows nothing of the visit. */
@Controller
class LeavingPages {

    private final MessageSource messages;
    private final Clock clock;
    private final WebProperties web;

    LeavingPages(MessageSource messages, Clock clock, WebProperties web) {
        this.web = web;
        this.messages = messages;
        this.clock = clock;
    }

    /** Asks once while the visit lasts; afterwards it says that it is over. */
    @GetMapping("/roundtable/me/back")
    ModelAndView back(HttpServletRequest request) {
        return new ModelAndView("roundtable/me/back")
                .addObject("visiting", Visit.of(request).isPresent());
    }

    @PostMapping("/roundtable/me/back")
    RedirectView giveBack(HttpServletRequest request, HttpServletResponse response) {
        Visit.end(request);
        EasyRead.forget(request, response);
        return Redirect.to("/roundtable/me/back");
    }

    /** A plain link, so that it works at once and everywhere; all that it can do is end a visit. */
    @GetMapping("/roundtable/me/leave")
    RedirectView leave(HttpServletRequest request) {
        Visit.end(request);
        return Redirect.to(web.leaveTo());
    }

    /** Tells nobody who looks over a shoulder what was here before; the way to help is on every page but this. */
    @GetMapping("/roundtable/left")
    ModelAndView left(HttpServletRequest request) {
        MyWords words = new MyWords(messages, PageLanguage.of(request));
        return new ModelAndView("roundtable/left")
                .addObject("today", words.day(LocalDate.ofInstant(clock.instant(), Happened.ZONE)));
    }
}
