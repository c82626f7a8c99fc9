package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.util.WebUtils;

/** The form that was saved last on a device, and where that led: for whoever pressed twice or went back. Nothing of what was written. */
final class LastSaved {

    private static final String SAVED = "roundtable.saved";

    private LastSaved() {}

    static Optional<String> place(HttpServletRequest request, String form) {
        HttpSession session = request.getSession(false);
        Object saved = session == null ? null : session.getAttribute(SAVED);
        return saved instanceof String text && text.startsWith(form + " ")
                ? Optional.of(text.substring(form.length() + 1))
                : Optional.empty();
    }

    /** Begins no session for it: a host without any stays so, and no address carries one. */
    static void keep(HttpServletRequest request, String form, String place) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(SAVED, form + " " + place);
        }
    }

    /** Saves a form unless it was the last one that was saved; tells where it led, now or then. */
    static String once(HttpServletRequest request, String form, Supplier<String> saving) {
        synchronized (WebUtils.getSessionMutex(request.getSession(true))) {
            Optional<String> before = place(request, form);
            String place = before.orElseGet(saving);
            keep(request, form, place);
            return place;
        }
    }
}
