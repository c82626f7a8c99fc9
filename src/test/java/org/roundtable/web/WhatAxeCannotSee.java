package org.roundtable.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What no checker of mark-up can tell: what a screen reader would read and in which order, how large targets are, whether everything
 * is there at 400 % and with wider text, and where the focus goes and whether it can be seen.
 */
final class WhatAxeCannotSee {

    private static final int LINES = 40;
    private static final Set<String> CONTROLS = Set.of(
            "link",
            "button",
            "textbox",
            "radio",
            "checkbox",
            "combobox",
            "searchbox",
            "spinbutton",
            "listbox",
            "DisclosureTriangle");
    private static final Set<String> LANDMARKS =
            Set.of("banner", "navigation", "main", "contentinfo", "region", "search", "complementary", "form");

    private final List<String> faults = new ArrayList<>();
    private final StringBuilder table = new StringBuilder();
    private final StringBuilder orders = new StringBuilder();

    List<String> faults() {
        return faults;
    }

    /** @param large whether targets have to be as large as a finger needs, as on pages for people taking part */
    void look(String name, Screen screen, boolean large) {
        Page page = screen.shown();
        page.setViewportSize(Chromium.DESK, 800);
        List<String> order = reading(name, page);
        String whole = (String) page.evaluate(WORDS);
        page.setViewportSize(Chromium.PHONE, 640);
        if (!whole.equals(page.evaluate(WORDS))) {
            faults.add(name + " says less at 400 %");
        }
        Map<?, ?> sizes = (Map<?, ?>) page.evaluate(TARGETS, large ? 44 : 24);
        note(name, "is a small target: ", (List<?>) sizes.get("small"));
        page.keyboard().press("Tab");
        Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
        note(name, "with the focus: ", (List<?>) focus.get("faults"));
        note(name, "with wider text: ", (List<?>) page.evaluate(SPACED));
        page.setViewportSize(Chromium.DESK, 800);
        table.append("| ")
                .append(name)
                .append(" | ")
                .append(order.size())
                .append(" | ")
                .append(sizes.get("all"))
                .append(" | ")
                .append(sizes.get("least"))
                .append(" | ")
                .append(focus.get("stops"))
                .append(" |\n");
        orders.append("\n### ").append(name).append("\n\n");
        order.stream()
                .limit(LINES)
                .forEach(line -> orders.append("1. ").append(line).append('\n'));
        if (order.size() > LINES) {
            orders.append("\nand ").append(order.size() - LINES).append(" more of the same kinds.\n");
        }
    }

    private void note(String name, String what, List<?> found) {
        found.forEach(one -> faults.add(name + " " + what + one));
    }

    /** Landmarks, headings and controls in the order in which a screen reader meets them, as Chromium tells it. */
    private List<String> reading(String name, Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        JsonArray nodes = devtools.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
        devtools.detach();
        Map<String, JsonObject> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
        List<String> order = new ArrayList<>();
        read(nodes.get(0).getAsJsonObject(), byId, name, order);
        if (order.stream().filter(line -> line.startsWith("heading 1")).count() != 1) {
            faults.add(name + " has not one first heading");
        }
        if (order.stream().filter(line -> line.startsWith("main")).count() != 1) {
            faults.add(name + " has not one main part");
        }
        levels(name, order);
        return order;
    }

    private void levels(String name, List<String> order) {
        int before = 0;
        boolean inMain = false;
        for (String line : order) {
            inMain |= line.startsWith("main");
            if (inMain && line.startsWith("heading ")) {
                int level = line.charAt("heading ".length()) - '0';
                if (before > 0 && level > before + 1) {
                    faults.add(name + " skips a level of headings at " + line);
                }
                before = level;
            }
        }
    }

    private void read(JsonObject node, Map<String, JsonObject> byId, String page, List<String> order) {
        boolean read = !node.get("ignored").getAsBoolean();
        String role = read ? value(node, "role") : "";
        String name = read ? value(node, "name").strip() : "";
        if (role.equals("heading")) {
            order.add("heading " + level(node) + " “" + cut(name) + "”");
        } else if (CONTROLS.contains(role)) {
            if (name.isEmpty()) {
                faults.add(page + " has a control without a name: " + role);
            }
            order.add(role.replace("DisclosureTriangle", "fold") + " “" + cut(name) + "”");
        } else if (LANDMARKS.contains(role)) {
            order.add(name.isEmpty() ? role : role + " “" + cut(name) + "”");
        }
        for (JsonElement child : node.getAsJsonArray("childIds")) {
            if (byId.containsKey(child.getAsString())) {
                read(byId.get(child.getAsString()), byId, page, order);
            }
        }
    }

    private static String value(JsonObject node, String what) {
        JsonElement value = node.has(what) ? node.getAsJsonObject(what).get("value") : null;
        return value == null ? "" : value.getAsString();
    }

    private static String level(JsonObject heading) {
        for (JsonElement property : heading.getAsJsonArray("properties")) {
            if (property.getAsJsonObject().get("name").getAsString().equals("level")) {
                return property.getAsJsonObject()
                        .getAsJsonObject("value")
                        .get("value")
                        .getAsString();
            }
        }
        return "?";
    }

    private static String cut(String name) {
        String line = name.replaceAll("\\s+", " ");
        return line.length() > 70 ? line.substring(0, 70) + "…" : line;
    }

    /** Writes it down under -Dregenerate=true. It is not compared, because fonts and browsers differ; its claims are tested each time. */
    void write() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(Path.of("docs/assurance/what-axe-cannot-see.md"), HEAD + table + BETWEEN + orders);
        }
    }

    /** What can be read in the main part, wherever it stands; the menu is folded away on a small screen, and is not part of it. */
    private static final String WORDS = "() => document.querySelector('main').innerText.replace(/\\s+/g, '')";

    private static final String SHOWN =
            """
              const shown = it => it.getClientRects().length && it.checkVisibility({visibilityProperty: true})
                  && !it.closest('.govuk-visually-hidden') && !it.matches('.govuk-skip-link');
              const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(shown);
              const told = it => it.outerHTML.replace(/\\s+/g, ' ').slice(0, 120);
            """;

    /** A link in a sentence may be as high as its line; a radio and its label are one target. */
    private static final String TARGETS = """
            least => {
            """
            + SHOWN
            + """
              const inline = it => it.matches('a') && getComputedStyle(it).display === 'inline'
                  && [...it.parentElement.childNodes].some(other => other.nodeType === 3 && other.textContent.trim());
              const sizes = all.filter(it => !inline(it)).map(it => {
                const boxes = [it, ...(it.labels || [])].filter(part => part === it || it.matches('[type=radio], [type=checkbox]'))
                    .map(part => part.getBoundingClientRect());
                return {it, size: Math.min(Math.max(...boxes.map(box => box.width)), Math.max(...boxes.map(box => box.height)))};
              });
              return {all: sizes.length, least: Math.round(Math.min(...sizes.map(one => one.size))),
                  small: sizes.filter(one => one.size < least - 0.5).map(one => Math.round(one.size) + ' px: ' + told(one.it))};
            }
            """;

    /** In the order of the page, from top to bottom where all is in one column, marked, and under nothing else. */
    private static final String FOCUS = """
            () => {
            """
            + SHOWN
            + """
              const faults = [];
              if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')) faults.push('an order of its own');
              let before = -1, stops = 0;
              for (const it of all.filter(one => !one.disabled && one.tabIndex >= 0)) {
                it.focus();
                if (document.activeElement !== it) { faults.push('cannot have it: ' + told(it)); continue }
                stops++;
                const box = it.getBoundingClientRect(), style = getComputedStyle(it);
                const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || it.matches('[type=radio], [type=checkbox]');
                if (!marked) faults.push('cannot be seen: ' + told(it));
                const top = box.top + scrollY;
                if (top < before - 60) faults.push('goes up: ' + told(it));
                before = top;
                const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width, innerWidth) / 2));
                const y = box.height > innerHeight ? innerHeight / 2 : box.top + box.height / 2;
                const over = document.elementFromPoint(x, y);
                const line = [...it.getClientRects()].some(part => { const on = document.elementFromPoint(part.left + part.width / 2, part.top + part.height / 2);
                    return on && (it.contains(on) || on.contains(it)) });
                if (!line && !(over && (it.contains(over) || over.contains(it) || over.matches('label')))) faults.push('is covered: ' + told(it));
              }
              document.activeElement.blur();
              scrollTo(0, 0);
              return {faults, stops};
            }
            """;

    /** WCAG 1.4.12: nothing is cut off or runs out of the page when lines, letters and words are set wider. */
    private static final String SPACED =
            """
            () => {
              const style = new CSSStyleSheet();
              style.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
                  + ' p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
              const faults = [];
              if (document.documentElement.scrollWidth > innerWidth) [...document.body.querySelectorAll('*')]
                  .filter(it => it.getBoundingClientRect().right > innerWidth + 1 && ![...it.children].some(child => child.getBoundingClientRect().right > innerWidth + 1))
                  .slice(0, 3).forEach(it => faults.push('wider than the screen: ' + it.outerHTML.replace(/\\s+/g, ' ').slice(0, 160)));
              for (const it of document.querySelectorAll('main *, header *, footer *')) {
                const of = getComputedStyle(it);
                if (it.closest('.govuk-visually-hidden, svg') || !it.getClientRects().length || it.matches('input, textarea, select')) continue;
                const box = it.getBoundingClientRect();
                if (/hidden|clip/.test(of.overflowX + of.overflowY) && it.innerText
                    && [...it.querySelectorAll('*')].some(part => !part.closest('.govuk-visually-hidden, svg') && part.innerText && part.getClientRects().length
                        && (part.getBoundingClientRect().bottom > box.bottom + 2 || part.getBoundingClientRect().right > box.right + 2)))
                  faults.push('cut off: ' + it.outerHTML.replace(/\\s+/g, ' ').slice(0, 120));
              }
              document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== style);
              return faults;
            }
            """;

    private static final String HEAD =
            """
            # What axe cannot see

            Measured in Chromium by `PagesInABrowserTests` (`WhatAxeCannotSee`) on the pages that are used most; written by
            `./mvnw test -Dregenerate=true -Dtest=PagesInABrowserTests`. The claims are tested at every build; only the lists are written on request.

            | What | How it is measured | What is asked |
            |---|---|---|
            | 400 % zoom (WCAG 1.4.10) | 320 CSS pixels, which is a screen of 1280 at 400 % | the same words in the main part as at 1280 px, no scrolling sideways |
            | wider text (1.4.12) | lines 1.5, letters 0.12 em, words 0.16 em, paragraphs 2 em, at 320 px | nothing cut off, nothing wider than the screen |
            | what a screen reader reads (1.3.1, 1.3.2, 2.4.6, 4.1.2) | Chromium's accessibility tree | one first heading, headings without gaps, one main part, a name for every control; the order is below |
            | targets (2.5.8, and 2.5.5 for people taking part) | the boxes of links, buttons, fields and folds at 320 px; a radio or check box with its label; links within a sentence are exempt | 24 px for staff, 44 px on pages for people taking part |
            | focus (2.4.3, 2.4.7, 2.4.11) | each stop in the order of the page at 320 px | from top to bottom, marked, under nothing else |
            | pictures | fills, strokes and words of the process pictures | 4.5 to 1 for words, 3 to 1 for lines |

            **What nobody has measured.** Whether what is read makes sense to somebody who hears it: no person has tried these pages with NVDA, JAWS, VoiceOver, TalkBack,
            Dragon, a switch or magnification. Chromium's tree is what such programs are given, not what they say. See the
            [accessibility statement](accessibility-statement.md).

            | Page | Landmarks, headings and controls | Targets at 320 px | Smallest (px) | Stops of the focus |
            |---|---|---|---|---|
            """;

    private static final String BETWEEN =
            """

            ## In which order they are read

            Landmarks, headings and controls; what is said between them is left out.
            """;
}
