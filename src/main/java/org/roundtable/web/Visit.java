package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.roundtable.access.Viewer;

/**
 * Somebody taking part on this device, because of a link or because a practitioner handed it to them. As long as a visit lasts, every
 * page for staff is closed on the device.
 */
final class Visit {

    static final String ATTRIBUTE = "roundtable.viewer";

    private Visit() {}

    static Optional<Viewer> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Viewer viewer
                ? Optional.of(viewer)
                : Optional.empty();
    }

    static void begin(HttpServletRequest request, Viewer participant) {
        request.getSession(true).setAttribute(ATTRIBUTE, participant);
        request.changeSessionId();
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
