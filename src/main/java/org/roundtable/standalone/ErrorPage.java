package org.roundtable.standalone;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What no page could answer for, in plain words and with a way on; opened directly it is a page like any that does not exist. */
@Controller
class ErrorPage implements ErrorController {

    private static final Map<Integer, String> PROBLEMS = Map.of(
            HttpStatus.UNAUTHORIZED.value(), "signed-out",
            HttpStatus.FORBIDDEN.value(), "form-too-old",
            HttpStatus.NOT_FOUND.value(), "not-found",
            HttpStatus.METHOD_NOT_ALLOWED.value(), "not-found");

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
        String otherwise = status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "unreadable" : "went-wrong";
        return new ModelAndView(view(request), HttpStatusCode.valueOf(status))
                .addObject("problem", PROBLEMS.getOrDefault(status, otherwise));
    }

    /** People taking part are always told where to get help now. */
    private static String view(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String place = request.getContextPath() + "/roundtable/";
        boolean people = path.startsWith(place + "me") || path.startsWith(place + "l/");
        return people ? "roundtable/people-problem" : "roundtable/problem";
    }
}
