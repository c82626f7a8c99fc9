package org.roundtable.standalone;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.web.HandedDevice;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Whoever typed a password has the device back that was handed over; then on to where they wanted to go. */
final class SignedInAnew extends SavedRequestAwareAuthenticationSuccessHandler {

    SignedInAnew(String otherwise) {
        setDefaultTargetUrl(otherwise);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        HandedDevice.signedInAnew(request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
