package org.roundtable.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders templates as a running application does, and leaves them in {@code target/pages} to look at. */
final class RenderedPages {

    private final GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
    private final ThymeleafViewResolver views = new ThymeleafViewResolver();

    RenderedPages(String... messages) {
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messageSource(messages));
        context.refresh();
        views.setApplicationContext(context);
        views.setTemplateEngine(templates());
        views.setCharacterEncoding("UTF-8");
    }

    /** The page as a browser would read it. */
    Document page(String template, Locale locale, Map<String, ?> model) {
        var request = new MockHttpServletRequest(context.getServletContext());
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.addPreferredLocale(locale);
        var response = new MockHttpServletResponse();
        LocaleContextHolder.setLocale(locale);
        try {
            views.resolveViewName(template, locale).render(model, request, response);
            return Jsoup.parse(response.getContentAsString());
        } catch (Exception failure) {
            throw new IllegalStateException(template, failure);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    static void keep(String name, Document page) throws IOException {
        page.outputSettings().prettyPrint(false);
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages", name + ".html"), page.outerHtml());
    }

    private SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(context);
        return engine;
    }

    private static ResourceBundleMessageSource messageSource(String... baseNames) {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(baseNames);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
