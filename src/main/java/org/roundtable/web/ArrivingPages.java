package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.roundtable.access.Viewer;
import org.roundtable.casework.TakingPart;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a one-time link leads. Looking at it does not use it up, so that a preview in a message cannot. */
@Controller
class ArrivingPages {

    private final TakingPart takingPart;

    ArrivingPages(TakingPart takingPart) {
        this.takingPart = takingPart;
    }

    /** The same for every link, good or not: only going on tells. */
    @GetMapping("/roundtable/l/{token}")
    ModelAndView look(@PathVariable String token) {
        return new ModelAndView("roundtable/me/arriving").addObject("link", "/roundtable/l/" + token);
    }

    @PostMapping("/roundtable/l/{token}")
    ModelAndView goOn(@PathVariable String token, HttpServletRequest request) {
        Optional<Viewer> whoever = takingPart.use(token);
        whoever.ifPresent(viewer -> begin(viewer, request));
        return whoever.map(viewer -> new ModelAndView(Redirect.to("/roundtable/me")))
                .orElseGet(() -> new ModelAndView("roundtable/people-problem", HttpStatus.GONE)
                        .addObject("problem", "link-expired"));
    }

    private void begin(Viewer viewer, HttpServletRequest request) {
        Visit.begin(request, viewer);
        if (takingPart.wantsEasyRead(viewer)) {
            EasyRead.wish(request);
        }
    }
}
