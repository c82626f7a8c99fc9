package org.roundtable.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Easy read on the pages of people taking part: short sentences, large words, pictures. It is a way to write a language, so a page's
 * locale carries it ({@code en-GB-x-easy}) to wherever words are looked up.
 */
final class EasyRead {

    private static final String PARAMETER = "easy";
    private static final String COOKIE = "roundtable-easy";
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final char PRIVATE_USE = 'x';
    private static final Duration KEPT = Duration.ofDays(365);

    /** The person in this visit said before that they want it. */
    private static final String WISHED = "roundtable.easy";

    private EasyRead() {}

    static Locale in(Locale language) {
        return new Locale.Builder()
                .setLocale(language)
                .setExtension(PRIVATE_USE, PARAMETER)
                .build();
    }

    static boolean isIn(Locale language) {
        return PARAMETER.equals(language.getExtension(PRIVATE_USE));
    }

    /** As chosen on the page, else as chosen before on this device, else as the person told us. */
    static boolean isOn(HttpServletRequest request) {
        return asked(request).or(() -> kept(request)).orElseGet(() -> isWished(request));
    }

    /** What somebody has just chosen on the page. */
    static Optional<Boolean> asked(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? named(request.getParameter(PARAMETER)) : Optional.empty();
    }

    static void keep(boolean on, HttpServletRequest request, HttpServletResponse response) {
        cookie(on ? ON : OFF, KEPT, request, response);
    }

    /** The next person on a device that was lent does not see how this one reads. */
    static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, COOKIE) != null) {
            cookie("", Duration.ZERO, request, response);
        }
    }

    /** Where nothing was chosen on this device, the visit begins as the person told us that they read best. */
    static void wish(HttpServletRequest request) {
        request.getSession(true).setAttribute(WISHED, true);
    }

    private static boolean isWished(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(WISHED) != null;
    }

    private static Optional<Boolean> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : named(cookie.getValue());
    }

    private static Optional<Boolean> named(@Nullable String choice) {
        return ON.equals(choice) || OFF.equals(choice) ? Optional.of(ON.equals(choice)) : Optional.empty();
    }

    private static void cookie(String value, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/")
                .maxAge(kept)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
