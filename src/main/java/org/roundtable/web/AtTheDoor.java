package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.roundtable.casework.TakingPart;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Before any of our pages: its language, and how it is written, and whether the device is in the hands of somebody taking part. */
final class AtTheDoor implements HandlerInterceptor {

    static final String IS_THIS_YOU = "/roundtable/me/you";

    /** What opens on a handed device before anybody has said that it is they: nothing of the case is on these pages. */
    private static final List<String> BEFORE_ASKING =
            List.of(IS_THIS_YOU, "/roundtable/me/help", "/roundtable/me/back", "/roundtable/me/leave");

    private final Supplier<TakingPart> takingPart;

    AtTheDoor(Supplier<TakingPart> takingPart) {
        this.takingPart = takingPart;
    }

    /** A link that was taken back ends what began with it, at the next page. */
    private boolean hasEnded(HttpServletRequest request) {
        return Visit.link(request)
                .filter(link -> !takingPart.get().mayGoOn(link))
                .isPresent();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        PageLanguage.asked(request).ifPresent(language -> PageLanguage.keep(language, request, response));
        EasyRead.asked(request).ifPresent(on -> EasyRead.keep(on, request, response));
        LocaleContextHolder.setLocale(PageLanguage.of(request));
        NotWhole.refuse(request);
        OurPath path = OurPath.of(request);
        if (Visit.of(request).isEmpty()) {
            return true;
        }
        if (hasEnded(request)) {
            Visit.end(request);
            return lead(request, response, "/roundtable/me");
        }
        if (!path.isForPeople()) {
            return lead(request, response, "/roundtable/me");
        }
        boolean shows =
                path.isWithin("/roundtable/me") && BEFORE_ASKING.stream().noneMatch(path::isWithin);
        return !shows || Visit.isConfirmed(request) || lead(request, response, IS_THIS_YOU);
    }

    private static boolean lead(HttpServletRequest request, HttpServletResponse response, String to) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + to);
        return false;
    }
}
