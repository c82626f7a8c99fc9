package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MalformedTests {

    @Test
    void hasItsWordsInBothLanguages() {
        ResourceBundle english = ResourceBundle.getBundle(Malformed.MESSAGES, Locale.ROOT);
        ResourceBundle welsh = ResourceBundle.getBundle(Malformed.MESSAGES, Locale.forLanguageTag("cy"));

        assertThat(welsh.getLocale().getLanguage()).isEqualTo("cy");
        assertThat(english.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(welsh.getString(key)).as(key).isNotEqualTo(english.getString(key)));
    }

    @Test
    void carriesKeyAndArgumentsForPages() {
        Malformed malformed = new Malformed("people", "tooMany", 2000);

        assertThat(malformed).hasMessage("people: there are more than 2000 of these");
        assertThat(malformed.code()).isEqualTo("malformed.tooMany");
        assertThat(malformed.arguments()).containsExactly(2000);
        assertThat(malformed.path()).isEqualTo("people");
    }
}
