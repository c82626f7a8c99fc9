package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page has to be at any width: what axe can tell of WCAG 2.2 AA, headings in order, an error summary that has the focus. */
final class FitForEverybody {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Loaded once a page: it is larger than the page. */
    private static final String AXE = axe();

    /** Without one thing: GOV.UK Frontend says on a radio, on purpose, whether the question that belongs to it is unfolded. */
    private static final String FOUND =
            """
            tags => axe.run({runOnly: tags, resultTypes: ['violations']}).then(found => found.violations.flatMap(
                rule => rule.nodes.filter(node => !(rule.id === 'aria-allowed-attr' && node.html.includes('aria-controls')
                    && node.html.includes('type="radio"'))).map(node => rule.id + ': ' + node.html)))
            """;

    private final List<String> faults = new ArrayList<>();

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> faults() {
        return faults;
    }

    void look(Screen screen) {
        headings(screen);
        summary(screen);
        screen.shown().evaluate(AXE);
        for (int width : new int[] {Chromium.DESK, Chromium.PHONE}) {
            screen.shown().setViewportSize(width, 800);
            wide(screen, width);
            ((List<?>) screen.shown().evaluate(FOUND, WCAG)).forEach(found -> fault(screen, width + " px, " + found));
        }
    }

    /** What needs no axe: quick enough for every form. */
    void glance(Screen screen, int width) {
        screen.shown().setViewportSize(width, 800);
        headings(screen);
        summary(screen);
        wide(screen, width);
    }

    private void headings(Screen screen) {
        Document page = screen.page();
        if (page.select("h1").size() != 1) {
            fault(screen, "has " + page.select("h1").eachText() + " as first headings");
        }
        int before = 1;
        for (Element heading : page.select("main").select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                fault(screen, "skips a level before " + heading.outerHtml());
            }
            before = level;
        }
        if (page.title().isBlank()) {
            fault(screen, "has no title");
        }
    }

    private void summary(Screen screen) {
        boolean shown = !screen.page().select(".govuk-error-summary").isEmpty();
        if (shown != screen.page().title().startsWith("Error:")) {
            fault(screen, "says in its title otherwise than on the page whether there is an error");
        }
        if (shown && !(boolean) screen.shown().evaluate("!!document.activeElement.closest('.govuk-error-summary')")) {
            fault(screen, "does not give the focus to its error summary");
        }
    }

    private void wide(Screen screen, int width) {
        int over = (int) screen.shown().evaluate("document.documentElement.scrollWidth - innerWidth");
        if (over > 0) {
            fault(screen, width + " px, is wider by " + over);
        }
    }

    /** Text of a picture against what lies under it, and its lines (white ones lie on dark shapes) against the page: what axe does not look at. */
    static void picture(Page page) {
        assertThat((List<?>) page.evaluate(PICTURE))
                .as("contrast on the picture")
                .isEmpty();
    }

    private static final String PICTURE =
            """
            () => {
              const rgb = colour => { const found = /rgba?\\(([\\d.]+), ([\\d.]+), ([\\d.]+)(?:, ([\\d.]+))?\\)/.exec(colour);
                return found && found[4] !== '0' ? found.slice(1, 4).map(Number) : null };
              const light = colour => { const [r, g, b] = colour.map(part => part / 255)
                  .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b };
              const contrast = (one, other) => { const [a, b] = [light(one), light(other)];
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
              const white = [255, 255, 255], faults = [];
              const svgs = document.querySelectorAll('main svg:has(text)');
              if (!svgs.length) faults.push('no picture');
              for (const svg of svgs) {
                const shapes = [...svg.querySelectorAll('rect, circle, polygon, path, line, polyline')];
                for (const text of svg.querySelectorAll('text')) {
                  const at = text.getBoundingClientRect(), x = at.x + at.width / 2, y = at.y + at.height / 2;
                  const under = shapes.filter(shape => { const box = shape.getBoundingClientRect();
                      return rgb(getComputedStyle(shape).fill) && box.left <= x && box.right >= x && box.top <= y && box.bottom >= y })
                      .map(shape => rgb(getComputedStyle(shape).fill)).pop() || white;
                  const ratio = contrast(rgb(getComputedStyle(text).fill), under);
                  if (ratio < 4.5) faults.push(text.textContent + ': ' + ratio.toFixed(2));
                }
                for (const shape of shapes) {
                  const line = rgb(getComputedStyle(shape).stroke);
                  const ratio = line ? contrast(line, white) : 21;
                  if (ratio > 1.01 && ratio < 3) faults.push(shape.outerHTML.slice(0, 120) + ': ' + ratio.toFixed(2));
                }
              }
              return faults;
            }
            """;

    private void fault(Screen screen, String what) {
        faults.add(screen.method() + " " + screen.path() + " “" + screen.page().title() + "”: " + what);
    }
}
