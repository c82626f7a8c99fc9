package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.roundtable.rules.RuleBook;
import org.springframework.context.i18n.LocaleContextHolder;

/** Sources of rules as people read them: titles, not numbers. */
class SourceWordsTests {

    private final SourceWords sources = new SourceWords(new PageWords(OurMessages.all(), new Nobody()));

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDocumentIsNamedOnceWithAllItsSections() {
        LocaleContextHolder.setLocale(Locale.UK);

        assertThat(sources.of("002 §4.2, §5.4; 003 CR2"))
                .isEqualTo("Maxwell and Corliss, a review on co-production in public services (2020): “Challenges of "
                        + "co-production”, “Recruitment and engagement”; NDTi, Embedding co-production in mental health, "
                        + "a framework for leads, commissioners and managers: “Lead by example”");
    }

    @Test
    void whatHasNoNumberStaysAsItIs() {
        LocaleContextHolder.setLocale(Locale.UK);

        assertThat(sources.of("002 §5.2 (Vis et al.); Wales Safeguarding Procedures"))
                .endsWith("“Commitment and level of participation” (Vis et al.); Wales Safeguarding Procedures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "cy"})
    void noRuleShowsACode(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(RuleBook.shipped().rules()).allSatisfy(rule -> assertThat(sources.of(rule.source()))
                .as(rule.source())
                .doesNotContainPattern("§|\\b00\\d\\b|\\bCR\\d|practice \\d|\\bstep \\d"));
    }

    /** A host without users. */
    record Nobody() implements HostUsers {

        @Override
        public Optional<HostUser> current() {
            return Optional.empty();
        }

        @Override
        public Optional<HostUser> named(String user) {
            return Optional.empty();
        }

        @Override
        public List<HostUser> all() {
            return List.of();
        }
    }
}
