package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The server threw a form away, mostly because it was too large: an empty form must not be taken for an answer. */
final class NotWhole extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where Tomcat notes that it left parameters out; other servers refuse such a request themselves. */
    private static final String LEFT_OUT = "org.apache.catalina.parameter_parse_failed";

    private static final Set<String> LARGE = Set.of("POST_TOO_LARGE", "TOO_MANY_PARAMETERS");

    private final boolean tooLarge;

    private NotWhole(String reason) {
        super("A form was not read whole", null, false, false);
        this.tooLarge = LARGE.contains(reason);
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** @throws NotWhole when not all of the form arrived */
    static void refuse(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            request.getParameterMap();
            if (request.getAttribute(LEFT_OUT) != null) {
                throw new NotWhole(String.valueOf(request.getAttribute(LEFT_OUT + "_reason")));
            }
        }
    }
}
