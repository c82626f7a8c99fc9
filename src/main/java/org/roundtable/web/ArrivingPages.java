package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.roundtable.access.OneTimeLinks.CameIn;
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
        Optional<CameIn> whoever = takingPart.use(token);
        whoever.ifPresent(came -> begin(came, request));
        return whoever.map(came -> new ModelAndView(Redirect.to("/roundtable/me")))
                .orElseGet(() -> new ModelAndView("roundtable/people-problem", HttpStatus.GONE)
                        .addObject("problem", "link-expired"));
    }

    private void begin(CameIn came, HttpServletRequest request) {
        Visit.begin(request, came);
        if (takingPart.wantsEasyRead(came.viewer())) {
            EasyRead.wish(request);
        }
    }
}
