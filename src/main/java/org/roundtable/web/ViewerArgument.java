package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casework.Covering;
import org.roundtable.host.HostUsers;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Who is there: whoever the device was handed to or came by a link, else the host's user; nobody else gets in. */
final class ViewerArgument implements HandlerMethodArgumentResolver {

    private final HostUsers users;
    private final Supplier<Covering> covering;

    ViewerArgument(HostUsers users, Supplier<Covering> covering) {
        this.users = users;
        this.covering = covering;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Viewer> visit = Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .flatMap(Visit::of);
        return visit.or(() -> users.current().map(covering.get()::viewer))
                .orElseThrow(() -> request.getRemoteUser() == null ? new SignedOut() : new UnknownUser());
    }
}
