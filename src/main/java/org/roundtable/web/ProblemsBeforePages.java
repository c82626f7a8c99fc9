package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong under our path before any page is found, such as an upload that cannot be read: told as plainly as the rest. */
final class ProblemsBeforePages implements HandlerExceptionResolver, Ordered {

    private final PageProblems problems;

    ProblemsBeforePages(PageProblems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (handler != null || !OurPath.of(request).isWithin("/roundtable")) {
            return null;
        }
        if (failure instanceof MultipartException unreadable) {
            return problems.unreadable(request, unreadable);
        }
        return failure instanceof HttpRequestMethodNotSupportedException
                ? problems.notFound(request)
                : problems.wentWrong(request, failure);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }
}
