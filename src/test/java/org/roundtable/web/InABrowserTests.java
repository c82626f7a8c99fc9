package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InABrowserTests {

    @Test
    void skipsWithAReasonWhereThereIsNoBrowser() {
        var result = InABrowser.Condition.evaluate(false, false);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).hasValue("This machine has no Chromium or no Node");
    }

    @Test
    void failsWhereTheBrowserIsRequired() {
        assertThatThrownBy(() -> InABrowser.Condition.evaluate(false, true)).hasMessageContaining("forbids to skip");
    }

    @Test
    void runsWhereThereIsABrowser() {
        assertThat(InABrowser.Condition.evaluate(true, true).isDisabled()).isFalse();
    }
}
