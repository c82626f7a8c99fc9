package org.roundtable.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every address of ours, as the controllers declare it: so that no test has to be told of a new one, and none forgets it. */
public final class Routes {

    private final Set<Route> all = new TreeSet<>(Comparator.comparing(Route::toString));

    /** A way to ask for an address. */
    public record Route(RequestMethod method, String pattern) {

        @Override
        public String toString() {
            return pattern + " " + method;
        }

        private PathPattern parsed() {
            return new PathPatternParser().parse(pattern);
        }
    }

    private Routes(RequestMappingHandlerMapping mappings) {
        mappings.getHandlerMethods().keySet().forEach(this::add);
    }

    public static Routes of(RequestMappingHandlerMapping mappings) {
        return new Routes(mappings);
    }

    private void add(RequestMappingInfo mapping) {
        Set<RequestMethod> declared = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = declared.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : declared;
        mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/roundtable"))
                .forEach(pattern -> methods.forEach(method -> all.add(new Route(method, pattern))));
    }

    public Stream<Route> all() {
        return all.stream();
    }

    /** Which one answers, the most specific first. */
    Optional<Route> of(String method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return all().filter(route -> route.method().name().equals(method))
                .filter(route -> route.parsed().matches(parsed))
                .min(Comparator.comparing(Route::parsed));
    }
}
