package org.roundtable.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where a host forwards a form that somebody sent after their sign-in was lost: what they typed stands on the page, to copy before
 * they sign in again.
 */
@Controller
class SignedOutPage {

    @RequestMapping({"/roundtable/signed-out", "/roundtable/me/signed-out"})
    String signedOut() {
        throw new SignedOut();
    }
}
