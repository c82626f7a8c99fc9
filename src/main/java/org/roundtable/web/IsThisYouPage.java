package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import org.roundtable.access.Viewer;
import org.roundtable.casework.TakingPart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Before anybody's words show on a device that was handed to them: whether it is they who hold it. */
@Controller
class IsThisYouPage {

    private final TakingPart takingPart;

    IsThisYouPage(TakingPart takingPart) {
        this.takingPart = takingPart;
    }

    @GetMapping(AtTheDoor.IS_THIS_YOU)
    ModelAndView ask(Viewer viewer) {
        if (!viewer.takesPart()) {
            throw new SignedOut();
        }
        return new ModelAndView("roundtable/me/you")
                .addObject("name", takingPart.firstName(viewer).orElse(null));
    }

    /** Whoever says no has seen a first name, and sees nothing more. */
    @PostMapping(AtTheDoor.IS_THIS_YOU)
    ModelAndView answer(Viewer viewer, @RequestParam(defaultValue = "") String answer, HttpServletRequest request) {
        return switch (answer) {
            case "yes" -> {
                Visit.confirm(request);
                yield new ModelAndView(Redirect.to("/roundtable/me"));
            }
            case "no" -> {
                Visit.end(request);
                yield new ModelAndView(Redirect.to("/roundtable/me/back"));
            }
            default -> ask(viewer);
        };
    }
}
