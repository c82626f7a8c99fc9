package org.roundtable.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While a device is in the hands of somebody taking part, nothing opens on it but their pages, at no address of the host either. A
 * host registers it as a bean; it matters most where users are signed in by something else than their session.
 */
public final class HandedDevice extends OncePerRequestFilter implements Ordered {

    private static final int BEFORE_SIGN_IN = Ordered.HIGHEST_PRECEDENCE + 101;

    @Override
    public int getOrder() {
        return BEFORE_SIGN_IN;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Visit.of(request).isEmpty() || OurPath.of(request).staysOpen()) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/roundtable/me");
        }
    }
}
