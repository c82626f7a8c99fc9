package org.roundtable.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every word that our pages say, in English and in Welsh: all bundles {@code roundtable/messages-*}. In easy read the words of
 * {@code easy.<key>} stand for those of a key, where there are any.
 */
final class OurMessages {

    private static final String FOLDER = "roundtable/";

    private OurMessages() {}

    static MessageSource all() {
        ResourceBundleMessageSource messages = new Easier();
        messages.setBasenames(baseNames());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String[] baseNames() {
        try {
            Resource[] bundles = new PathMatchingResourcePatternResolver(OurMessages.class.getClassLoader())
                    .getResources("classpath*:" + FOLDER + "messages-*.properties");
            return Arrays.stream(bundles)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .filter(name -> !name.endsWith("_cy.properties"))
                    .map(name -> FOLDER + name.replace(".properties", ""))
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Looks for the easy words first, where somebody reads easy read. */
    private static final class Easier extends ResourceBundleMessageSource {

        @Override
        protected @Nullable String getMessageInternal(
                @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
            String easy = locale != null && EasyRead.isIn(locale)
                    ? super.getMessageInternal("easy." + code, args, locale)
                    : null;
            return easy != null ? easy : super.getMessageInternal(code, args, locale);
        }
    }
}
