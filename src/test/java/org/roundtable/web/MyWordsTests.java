package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** A date reads as one writes it where it stands in a sentence. */
class MyWordsTests {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB-x-easy");

    @Test
    void softensAWelshDayAfterArAndWritesItSmallWithinASentence() {
        assertThat(said("Cawsoch wybod ar {0}.")).isEqualTo("Cawsoch wybod ar ddydd Iau 3 Medi 2026.");
        assertThat(said("Cewch ateb erbyn {0}.")).isEqualTo("Cewch ateb erbyn dydd Iau 3 Medi 2026.");
        assertThat(said("{0}. Pwy sy’n ei weld?")).isEqualTo("Dydd Iau 3 Medi 2026. Pwy sy’n ei weld?");
    }

    @Test
    void leavesWhatPeopleSaidAsTheySaidIt() {
        StaticMessageSource lines = new StaticMessageSource();
        lines.addMessage("me.told", WELSH, "Penderfynwyd ar {0}");

        assertThat(new MyWords(lines, WELSH).of("told", "Dydd Iau 3 Medi 2026 a dim cynt"))
                .isEqualTo("Penderfynwyd ar Dydd Iau 3 Medi 2026 a dim cynt");
    }

    private static String said(String line) {
        StaticMessageSource lines = new StaticMessageSource();
        lines.addMessage("me.told", WELSH, line);
        MyWords words = new MyWords(lines, WELSH);
        return words.of("told", words.day(LocalDate.of(2026, 9, 3)));
    }
}
