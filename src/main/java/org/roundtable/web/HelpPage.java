package org.roundtable.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where to get help now, on a page of its own; it needs no visit. */
@Controller
class HelpPage {

    @GetMapping("/roundtable/me/help")
    ModelAndView help() {
        return new ModelAndView("roundtable/me/help").addObject("helpFirst", true);
    }
}
