package org.roundtable.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** What browsers are told about every page of ours: keep no copy, run nothing that is not ours, tell nobody where you came from. */
final class PageHeaders extends OncePerRequestFilter {

    private static final String POLICY =
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Other sites learn nothing, and no log learns a one-time link. With no-referrer browsers would send "Origin:
        // null"
        // with our forms, which some hosts refuse.
        response.setHeader("Referrer-Policy", isLink(request) ? "strict-origin" : "same-origin");
        if (!isAsset(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean isLink(HttpServletRequest request) {
        return OurPath.of(request).isWithin("/roundtable/l");
    }

    private static boolean isAsset(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/roundtable/assets/");
    }
}
