package org.roundtable.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While a device is in the hands of somebody taking part, nothing opens on it but their pages, at no address of the host either. A
 * host registers it as a bean. Where the host says where people sign in, a device that was handed over stays closed until somebody
 * has signed in on it anew, also when a session is over and something would sign the worker in by itself.
 */
public final class HandedDevice extends OncePerRequestFilter implements Ordered {

    private static final int BEFORE_SIGN_IN = Ordered.HIGHEST_PRECEDENCE + 101;

    /** Says nothing but that the device was handed over. It is not signed: whoever forges it shuts out themselves alone. */
    static final String COOKIE = "roundtable-handed";

    private static final Duration KEPT = Duration.ofDays(400);

    private final List<String> signIn;

    /** For a host whose users are signed in by their session alone. */
    public HandedDevice() {
        this(List.of());
    }

    /**
     * For a host that may sign its users in by itself ("remember me"): it calls {@link #signedInAnew} where a password was typed.
     *
     * @param signInAt where people sign in, and what that page needs, such as its style sheet
     */
    public HandedDevice(String signInAt, String... neededThere) {
        this(Stream.concat(Stream.of(signInAt), Stream.of(neededThere)).toList());
    }

    private HandedDevice(List<String> signIn) {
        this.signIn = signIn;
    }

    @Override
    public int getOrder() {
        return BEFORE_SIGN_IN;
    }

    /** Whether a device stays closed until somebody signs in anew, whatever becomes of the session. */
    boolean asksToSignInAgain() {
        return !signIn.isEmpty();
    }

    void handOver(HttpServletRequest request, HttpServletResponse response) {
        if (asksToSignInAgain()) {
            keep(request, response, KEPT);
        }
    }

    /** Somebody has just proved who they are, with a password or as the host asks for it: the device is theirs again. */
    public static void signedInAnew(HttpServletRequest request, HttpServletResponse response) {
        if (isHanded(request)) {
            keep(request, response, Duration.ZERO);
        }
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, Duration age) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        ResponseCookie cookie = ResponseCookie.from(COOKIE, "yes")
                .path(path)
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static boolean isHanded(HttpServletRequest request) {
        return request.getCookies() != null
                && Stream.of(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OurPath path = OurPath.of(request);
        if (Visit.of(request).isPresent()) {
            goOn(path.staysOpen(), "/roundtable/me", request, response, chain);
        } else if (asksToSignInAgain() && isHanded(request)) {
            boolean open = path.staysOpen() || signIn.stream().anyMatch(path::isWithin);
            goOn(open, signIn.get(0), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void goOn(
            boolean open, String elsewhere, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (open) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + elsewhere);
    }
}
