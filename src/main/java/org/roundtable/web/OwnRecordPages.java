package org.roundtable.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casefile.entry.People.Language;
import org.roundtable.casefile.entry.People.LanguageChosen;
import org.roundtable.casework.GivingRecord;
import org.roundtable.casework.GivingRecord.Own;
import org.roundtable.casework.ReadingCase;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Taking out what is kept about somebody, once it was checked, to give it to them. Whoever takes it out sees every entry, and ticks
 * what is about others and stays out.
 */
@Controller
@RequestMapping("/roundtable/cases/{id}/own-record/{asked}")
class OwnRecordPages {

    private final ReadingCase reading;
    private final GivingRecord giving;
    private final PageWords words;

    OwnRecordPages(ReadingCase reading, GivingRecord giving, PageWords words) {
        this.reading = reading;
        this.giving = giving;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable String id, @PathVariable String asked) {
        OwnRecordBook book = new OwnRecordBook(words, giving.own(viewer, id, asked, Set.of()));
        return new ModelAndView("roundtable/own-record")
                .addObject("id", id)
                .addObject("asked", asked)
                .addObject("lines", book.lines())
                .addObject("caseTitle", reading.of(viewer, id).inHand().title());
    }

    /** To be read or printed by the person: one file that needs nothing else, in their language. */
    @PostMapping("/book")
    ModelAndView book(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String asked,
            @RequestParam(required = false, defaultValue = "") List<String> leave,
            HttpServletResponse response) {
        Own own = giving.own(viewer, id, asked, Set.copyOf(leave));
        Locale before = LocaleContextHolder.getLocale();
        try {
            LocaleContextHolder.setLocale(language(own));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record.html\"");
            return filled(own, leave.size());
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }

    /** All words are made here: the page that asked for it may be in another language. */
    private ModelAndView filled(Own own, int leftOut) {
        OwnRecordBook book = new OwnRecordBook(words, own);
        return new ModelAndView("roundtable/own-record-book")
                .addObject("language", words.locale().getLanguage())
                .addObject("heading", words.of("practice.ownRecord.book.title"))
                .addObject(
                        "about",
                        words.of(
                                "practice.ownRecord.book.about",
                                own.inHand().name(own.participant()).orElse(""),
                                words.day(own.inHand().readAt())))
                .addObject("parts", book.parts())
                .addObject("lookedTitle", words.of("practice.ownRecord.book.looked"))
                .addObject("looks", book.looks())
                .addObject("leftOutTitle", words.of("practice.ownRecord.book.leftOut"))
                .addObject(
                        "leftOut",
                        List.of(
                                words.of("practice.ownRecord.book.leftOut.always"),
                                words.of("practice.ownRecord.book.leftOut.checked", leftOut),
                                words.of("practice.ownRecord.book.leftOut.ask")));
    }

    private static Locale language(Own own) {
        boolean welsh = own.shown()
                .said(LanguageChosen.class, own.participant())
                .filter(said -> said.body().language() == Language.WELSH)
                .isPresent();
        return Locale.forLanguageTag(welsh ? "cy" : "en-GB");
    }

    /** The same for a machine. */
    @PostMapping("/file")
    ResponseEntity<byte[]> file(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String asked,
            @RequestParam(required = false, defaultValue = "") List<String> leave) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record.json\"")
                .body(Bundles.write(giving.of(viewer, id, asked, Set.copyOf(leave)))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
