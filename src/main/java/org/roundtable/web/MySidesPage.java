package org.roundtable.web;

import org.roundtable.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How both sides saw it, as somebody taking part reads it, with a way to ask to talk about it. */
@Controller
class MySidesPage {

    private final OwnCases mine;

    MySidesPage(OwnCases mine) {
        this.mine = mine;
    }

    @GetMapping("/roundtable/me/both-sides")
    ModelAndView show(Viewer viewer) {
        return new ModelAndView("roundtable/me/sides").addObject("sides", new MySides(mine.of(viewer)).all());
    }
}
