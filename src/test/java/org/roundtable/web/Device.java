package org.roundtable.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What somebody looks at and acts with: it does only what the page that it shows lets them do, and fails where that is not there. */
interface Device {

    /** What is true of every page that comes up from now on. */
    Device whoSeesThat(Consumer<Document> everyPage);

    Document page();

    default String text() {
        return page().select("main").text();
    }

    String path();

    /** The forms that were sent, in turn. */
    List<FilledForm> sent();

    Device open(String path);

    /** Follows a link by its words, as somebody would who reads the page from the top. */
    default Device follow(String words) {
        return follow(words, link -> true);
    }

    /** Follows the first link with these words that belongs to something. */
    Device follow(String words, Predicate<Element> which);

    default boolean shows(String link) {
        return page().select("main a[href]").stream()
                .anyMatch(shown -> words(shown).equals(link));
    }

    /** Presses a button whose form asks nothing. */
    Device press(String button);

    /** Fills in the form of the page, as {@code name=value}, and sends it. */
    Device send(String... answers);

    static String words(Element link) {
        Element title = link.selectFirst(".roundtable-tile__title");
        return title == null ? link.text() : title.text();
    }

    /** The form of a page that asks something. */
    static Element form(Document page) {
        return page.select("main form").stream()
                .filter(form -> form.selectFirst("input[name=entryKind], [name=whoSees]") != null
                        || form.select("input:not([type=hidden]), select, textarea")
                                        .size()
                                > 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form on " + page.title() + ":\n" + page.text()));
    }
}
