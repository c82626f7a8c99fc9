package org.roundtable.standalone;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** A form that was sent after the sign-in was lost is shown again, so that nobody loses what they wrote. */
final class LostSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String OURS = "/roundtable/";
    private static final String PEOPLES = "/roundtable/me";

    private static final String SIGN_IN = "/sign-in";

    /** A page to sign in or out that was open for too long is opened again. */
    private static final Set<String> SIGNING = Set.of(SIGN_IN, "/sign-out");

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);

    private static boolean isOurForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && path(request).startsWith(OURS);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException lost)
            throws IOException, ServletException {
        if (isOurForm(request)) {
            showAgain(request, response);
        } else {
            signIn.commence(request, response, lost);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (isOurForm(request)) {
            showAgain(request, response);
        } else if (SIGNING.contains(path(request))) {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void showAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String place = path(request).startsWith(PEOPLES) ? PEOPLES : "/roundtable";
        RequestDispatcher page = request.getRequestDispatcher(place + "/signed-out");
        page.forward(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
