package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Before any of our pages: its language, and whether the device is in the hands of somebody taking part. */
final class AtTheDoor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        PageLanguage.asked(request).ifPresent(language -> PageLanguage.keep(language, request, response));
        LocaleContextHolder.setLocale(PageLanguage.of(request));
        NotWhole.refuse(request);
        if (Visit.of(request).isEmpty() || OurPath.of(request).isForPeople()) {
            return true;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/roundtable/me");
        return false;
    }
}
