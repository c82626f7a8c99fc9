package org.roundtable.web;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.roundtable.casework.Covering;
import org.roundtable.casework.TakingPart;
import org.roundtable.host.HostUsers;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring MVC has to know of our paths, and of nothing else. */
final class PageSetUp implements WebMvcConfigurer {

    private static final String ASSETS = "/roundtable/assets/**";

    private final HostUsers users;
    private final Supplier<Covering> covering;
    private final Supplier<TakingPart> takingPart;

    /** Looked up late: this is made before most beans are. */
    PageSetUp(HostUsers users, Supplier<Covering> covering, Supplier<TakingPart> takingPart) {
        this.takingPart = takingPart;
        this.users = users;
        this.covering = covering;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AtTheDoor(takingPart))
                .addPathPatterns("/roundtable", "/roundtable/**")
                .excludePathPatterns(ASSETS);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ASSETS)
                .addResourceLocations("classpath:/static/roundtable/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument(users, covering));
    }
}
