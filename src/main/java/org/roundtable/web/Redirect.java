package org.roundtable.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Leads on after something was recorded, with nothing but ids in the address. */
final class Redirect {

    private Redirect() {}

    static RedirectView to(String path) {
        RedirectView redirect = new RedirectView(path, true);
        redirect.setExposeModelAttributes(false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
