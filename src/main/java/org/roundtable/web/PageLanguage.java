package org.roundtable.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The language of our pages: as chosen on the page and kept in a cookie of ours, else the browser's, else English. People taking part
 * may read either in easy read.
 */
final class PageLanguage {

    static final Locale ENGLISH = Locale.UK;
    static final Locale WELSH = Locale.forLanguageTag("cy");

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "roundtable-lang";
    private static final Duration KEPT = Duration.ofDays(365);

    private PageLanguage() {}

    static Locale of(HttpServletRequest request) {
        Locale language = language(request);
        return OurPath.of(request).isForPeople() && EasyRead.isOn(request) ? EasyRead.in(language) : language;
    }

    private static Locale language(HttpServletRequest request) {
        return Stream.of(asked(request), kept(request), browsers(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ENGLISH);
    }

    /** The language that somebody has just chosen on the page. */
    static Optional<Locale> asked(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? named(request.getParameter(PARAMETER)) : Optional.empty();
    }

    static void keep(Locale language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                .path(request.getContextPath() + "/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Locale> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : named(cookie.getValue());
    }

    private static Optional<Locale> browsers(HttpServletRequest request) {
        return named(request.getLocale().getLanguage());
    }

    private static Optional<Locale> named(@org.jspecify.annotations.Nullable String language) {
        return Stream.of(ENGLISH, WELSH)
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }
}
