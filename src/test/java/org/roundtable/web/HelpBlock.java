package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the help block of a page for people taking part has to have (practice.md, point 6), readable without a script. */
final class HelpBlock {

    private HelpBlock() {}

    /** What is missing, in words; nothing when all is there. */
    static List<String> missing(Document page) {
        Element block = page.selectFirst("section#help-now");
        if (block == null) {
            return List.of("the help block");
        }
        List<String> missing = new ArrayList<>();
        if (block.hasAttr("hidden") || block.closest("details, [hidden], noscript, template") != null) {
            missing.add("a help block that everybody sees");
        }
        List.of("tel:999", "tel:08001111", "tel:116123").forEach(number -> {
            if (block.select("a[href=" + number + "]").isEmpty()) {
                missing.add(number);
            }
        });
        if (block.select("a[href=tel:111], a[href=tel:08088088000]").isEmpty()) {
            missing.add("111, or Lifeline in Northern Ireland");
        }
        if (!block.text().contains("duty line") && !block.text().contains("llinell ddyletswydd")) {
            missing.add("the local duty line");
        }
        if (page.select("a[href=#help-now]").isEmpty()) {
            missing.add("the way to it from the top of the page");
        }
        return missing;
    }
}
