package org.roundtable.web;

import org.roundtable.access.Viewer;
import org.roundtable.host.HostRole;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Leads everybody from our address to where their work begins. */
@Controller
class FrontDoor {

    @GetMapping({"/roundtable", "/roundtable/"})
    RedirectView enter(Viewer viewer) {
        boolean onlyManages = viewer.has(HostRole.MANAGER)
                && !viewer.has(HostRole.PRACTITIONER)
                && !viewer.has(HostRole.SAFEGUARDING);
        return Redirect.to(onlyManages ? "/roundtable/manage" : "/roundtable/work");
    }
}
