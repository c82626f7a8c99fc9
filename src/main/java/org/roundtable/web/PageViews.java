package org.roundtable.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders views named {@code roundtable/…}, and no others, with an engine of our own: the host's Thymeleaf never meets them. */
final class PageViews implements ViewResolver, Ordered {

    private static final String OURS = "roundtable/";

    private final ThymeleafViewResolver views = new ThymeleafViewResolver();

    PageViews(ApplicationContext context, MessageSource messages) {
        views.setApplicationContext(context);
        views.setTemplateEngine(engine(messages));
        views.setCharacterEncoding("UTF-8");
        // A page that fails halfway must not be sent halfway.
        views.setProducePartialOutputWhileProcessing(false);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale hostsLocale) throws Exception {
        return name.startsWith(OURS) ? views.resolveViewName(name, language(hostsLocale)) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }

    private static Locale language(Locale otherwise) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? PageLanguage.of(attributes.getRequest())
                : otherwise;
    }

    private static SpringTemplateEngine engine(MessageSource messages) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(PageViews.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
