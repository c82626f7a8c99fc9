package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.OneTimeLinks.CameIn;
import org.roundtable.casework.TakingPart;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody types the code that they have on paper, on any device. A wrong, used or old code all look the same. */
@Controller
class CodePages {

    private static final String CODE = "code";

    private final TakingPart takingPart;
    private final MessageSource messages;
    private final CodeTries tries;

    CodePages(TakingPart takingPart, MessageSource messages, CodeTries tries) {
        this.takingPart = takingPart;
        this.messages = messages;
        this.tries = tries;
    }

    @GetMapping("/roundtable/code")
    ModelAndView ask(HttpServletRequest request) {
        return page(request, null);
    }

    @PostMapping("/roundtable/code")
    ModelAndView enter(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        CodeTries.Try one = new CodeTries.Try(request.getSession(true).getId(), request.getRemoteAddr(), code);
        if (tries.isTooMany(one)) {
            return again(request, "me.code.too-many", HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<Optional<CameIn>> answer = tries.inTurn(one, () -> takingPart.useCode(code));
        if (answer.isEmpty()) {
            return again(request, "me.code.busy", HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<CameIn> whoever = answer.get();
        if (whoever.isEmpty()) {
            tries.wasWrong(one);
            return again(request, "me.code.wrong", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Visit.begin(request, whoever.get());
        if (takingPart.wantsEasyRead(whoever.get().viewer())) {
            EasyRead.wish(request);
        }
        return new ModelAndView(Redirect.to("/roundtable/me"));
    }

    private ModelAndView again(HttpServletRequest request, String problem, HttpStatus status) {
        ModelAndView page = page(request, messages.getMessage(problem, null, PageLanguage.of(request)));
        page.setStatus(status);
        return page;
    }

    /** What was typed is not shown again: somebody may look over a shoulder. */
    private ModelAndView page(HttpServletRequest request, @Nullable String problem) {
        var language = PageLanguage.of(request);
        FormField field = FormField.of(CODE, FieldKind.TEXT, messages.getMessage("me.code.label", null, language))
                .withHint(messages.getMessage("me.code.hint", null, language))
                .withError(problem);
        return new ModelAndView("roundtable/me/code")
                .addObject("field", field)
                .addObject("errors", FormError.in(List.of(field)));
    }
}
