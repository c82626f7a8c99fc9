package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody acts on a page: with a pointer, or with the keyboard alone. */
interface Hand {

    void press(Locator control);

    void choose(Locator option);

    void write(Locator field, String words);

    /** A mouse or a finger. */
    final class Pointer implements Hand {

        @Override
        public void press(Locator control) {
            control.click();
        }

        @Override
        public void choose(Locator option) {
            if (option.evaluate("it => it.tagName").equals("OPTION")) {
                option.locator("xpath=ancestor::select").selectOption((String) option.evaluate("it => it.value"));
            } else {
                option.check();
            }
        }

        @Override
        public void write(Locator field, String words) {
            field.fill(words);
        }
    }

    /** Tab, Enter, Space, arrows and letters; whatever has the focus has to show it. */
    final class Keys implements Hand {

        private static final int FAR = 400;
        private static final String IS_FOCUSED = "it => it === document.activeElement";
        private static final String SHOWS_IT = "it => { const of = getComputedStyle(it);"
                + " return of.outlineStyle != 'none' || of.boxShadow != 'none' || it.matches('[type=radio],[type=checkbox]') }";

        private final Page page;

        Keys(Page page) {
            this.page = page;
        }

        @Override
        public void press(Locator control) {
            reach(control);
            page.keyboard().press("Enter");
        }

        @Override
        public void choose(Locator option) {
            String kind = (String) option.evaluate("it => it.type || it.tagName");
            switch (kind) {
                case "checkbox" -> tick(option);
                case "radio" -> pick(option);
                default -> select(option);
            }
        }

        private void tick(Locator box) {
            if (!box.isChecked()) {
                reach(box);
                page.keyboard().press("Space");
            }
        }

        /** A group of radios is one stop; arrows go through it. */
        private void pick(Locator radio) {
            Locator group = page.locator("input[type=radio][name=\"" + radio.getAttribute("name") + "\"]");
            for (int stop = 0; stop < FAR && !focusedIn(group); stop++) {
                page.keyboard().press("Tab");
            }
            if (isFocused(radio)) {
                page.keyboard().press("Space");
            }
            for (int at = 0; at < group.count() && !isFocused(radio); at++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(radio.isChecked()).as("chosen by the keyboard").isTrue();
        }

        private void select(Locator option) {
            Locator list = option.locator("xpath=ancestor::select");
            reach(list);
            int places = (int) option.evaluate("it => it.index - it.closest('select').selectedIndex");
            for (int place = 0; place < Math.abs(places); place++) {
                page.keyboard().press(places > 0 ? "ArrowDown" : "ArrowUp");
            }
            assertThat(list.inputValue()).isEqualTo(option.getAttribute("value"));
        }

        @Override
        public void write(Locator field, String words) {
            reach(field);
            page.keyboard().press("Control+A");
            page.keyboard().type(words);
        }

        private void reach(Locator control) {
            for (int stop = 0; stop < FAR && !isFocused(control); stop++) {
                page.keyboard().press("Tab");
            }
            assertThat(isFocused(control))
                    .as("%s can be reached with Tab", control)
                    .isTrue();
            assertThat((boolean) control.evaluate(SHOWS_IT))
                    .as("%s shows that it has the focus", control)
                    .isTrue();
        }

        private static boolean focusedIn(Locator group) {
            return (boolean) group.evaluateAll("all => all.includes(document.activeElement)");
        }

        private static boolean isFocused(Locator control) {
            return (boolean) control.evaluate(IS_FOCUSED);
        }
    }
}
