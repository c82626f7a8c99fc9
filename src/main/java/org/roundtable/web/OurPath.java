package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request goes, without the context path of the host. */
record OurPath(String path) {

    static OurPath of(HttpServletRequest request) {
        return new OurPath(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** Pages for people taking part: they need no account, and stay open on a device that was handed over. */
    boolean isForPeople() {
        return isWithin("/roundtable/me") || isWithin("/roundtable/l") || isWithin("/roundtable/code");
    }

    /** What a device that was handed over may open. */
    boolean staysOpen() {
        return isForPeople() || isWithin("/roundtable/assets") || isWithin("/roundtable/left");
    }

    boolean isWithin(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
