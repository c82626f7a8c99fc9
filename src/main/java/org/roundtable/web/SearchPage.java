package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casework.Searching;
import org.roundtable.casework.Searching.Hit;
import org.roundtable.casework.Searching.Line;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Search. What is sought is sent as a form and answered at once, so that no name is ever in an address. */
@Controller
class SearchPage {

    static final String PATH = "/roundtable/search";

    private static final int AROUND = 120;

    private final Searching searching;
    private final PageWords words;

    SearchPage(Searching searching, PageWords words) {
        this.searching = searching;
        this.words = words;
    }

    /** Words that were found, with where they stand. */
    record Quote(String words, String about, String path) {}

    @GetMapping(PATH)
    String empty(Viewer viewer) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
        return "roundtable/search";
    }

    @PostMapping(PATH)
    String find(Viewer viewer, HttpServletRequest request, Model model) {
        String sought = Sent.of(request).text("words").orElse("");
        Searching.Found found = searching.find(viewer, sought);
        model.addAttribute("sought", sought);
        model.addAttribute("tooShort", sought.length() < Searching.SHORTEST);
        model.addAttribute("cases", found.lines().stream().map(this::row).toList());
        model.addAttribute(
                "quotes", found.hits().stream().map(hit -> quote(hit, sought)).toList());
        model.addAttribute("moreCases", found.moreCases());
        model.addAttribute("moreWords", found.moreWords());
        return "roundtable/search";
    }

    private TaskRow row(Line line) {
        var phase = line.inHand().header().phase();
        return new TaskRow(
                line.inHand().title(),
                "/roundtable/cases/" + line.inHand().file().id(),
                line.people().isEmpty() ? null : String.join(", ", line.people()),
                phase == null ? "" : words.choice(phase),
                null);
    }

    private Quote quote(Hit hit, String sought) {
        EntryText text = new EntryText(words, words.labels(hit.inHand(), hit.shown()));
        Entry entry = hit.said().entry();
        String about = hit.inHand().title() + " · " + words.day(entry.happenedAt()) + " · "
                + text.line(hit.said().body());
        return new Quote(
                around(hit.words(), sought),
                about,
                "/roundtable/cases/" + entry.caseFile() + "?page=" + page(hit) + "#entry-" + entry.name());
    }

    /** On which page of the story it stands. */
    private static long page(Hit hit) {
        List<Entry> after = hit.shown().entries().stream()
                .filter(entry -> entry.seq() > hit.said().seq())
                .filter(entry -> StoryFilter.NONE.takes(entry, org.roundtable.participation.Phase.PREPARATION))
                .toList();
        return after.size() / Story.AT_ONCE + 1;
    }

    /** Long texts are shown around what was sought. */
    private static String around(String text, String sought) {
        int at =
                Math.max(0, text.toLowerCase(java.util.Locale.ROOT).indexOf(sought.toLowerCase(java.util.Locale.ROOT)));
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + sought.length() + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
