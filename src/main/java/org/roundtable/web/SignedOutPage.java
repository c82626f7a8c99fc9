package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import org.roundtable.host.HostUsers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where a host forwards a form that somebody sent after their sign-in was lost: what they typed stands on the page, to copy before
 * they sign in again. Whoever is still signed in only had the form open for too long.
 */
@Controller
class SignedOutPage {

    private final HostUsers users;

    SignedOutPage(HostUsers users) {
        this.users = users;
    }

    @RequestMapping({"/roundtable/signed-out", "/roundtable/me/signed-out"})
    String signedOut(HttpServletRequest request) {
        boolean here = OurPath.of(request).isForPeople()
                ? Visit.of(request).isPresent()
                : users.current().isPresent();
        throw here ? new FormTooOld() : new SignedOut();
    }
}
