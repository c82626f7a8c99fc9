package org.roundtable.web;

import org.roundtable.access.NotForYou;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Under our path, what is not there is told in our words; files and the REST interface answer for themselves. */
@Controller
class UnknownPage {

    @GetMapping({"/roundtable/{page:(?!assets$|api$).*}", "/roundtable/{page:(?!assets$|api$).*}/**"})
    String notFound() {
        throw new NotForYou();
    }
}
