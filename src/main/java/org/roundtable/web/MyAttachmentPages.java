package org.roundtable.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.AddingAttachment;
import org.roundtable.casework.AttachedFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Photographs, drawings and recordings of people taking part, put with their own words by themselves. */
@Controller
class MyAttachmentPages {

    private static final String ADD = "/roundtable/me/said/{contribution}/attach";

    private final OwnCases mine;
    private final AddingAttachment adding;
    private final WebProperties web;

    MyAttachmentPages(OwnCases mine, AddingAttachment adding, WebProperties web) {
        this.mine = mine;
        this.adding = adding;
        this.web = web;
    }

    static String path(String attachment) {
        return "/roundtable/me/attachments/" + attachment;
    }

    static String addTo(String contribution) {
        return "/roundtable/me/said/" + contribution + "/attach";
    }

    @GetMapping("/roundtable/me/attachments/{attachment}")
    ResponseEntity<byte[]> show(Viewer viewer, @PathVariable String attachment, HttpServletResponse response) {
        String caseFile = mine.of(viewer).shown().id();
        return AttachmentAnswer.of(adding.find(viewer, caseFile, attachment), response);
    }

    @GetMapping(ADD)
    ModelAndView ask(Viewer viewer, @PathVariable String contribution) {
        MyCase my = mine.of(viewer);
        return page(words(my, contribution), form(my));
    }

    @PostMapping(ADD)
    Object add(
            Viewer viewer,
            @PathVariable String contribution,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String description) {
        MyCase my = mine.of(viewer);
        ContributionMade said = words(my, contribution);
        AttachmentForm form = form(my);
        Optional<AttachedFile> read = form.read(file, description);
        if (read.isEmpty()) {
            ModelAndView again = page(said, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        adding.add(viewer, my.shown().id(), contribution, read.get(), form.description());
        return Redirect.to("/roundtable/me#said");
    }

    private static ContributionMade words(MyCase my, String contribution) {
        return my.shown()
                .said(ContributionMade.class, contribution)
                .map(said -> said.body())
                .filter(said -> said.participant().equals(my.me()))
                .orElseThrow(NotForYou::new);
    }

    private AttachmentForm form(MyCase my) {
        return new AttachmentForm((key, values) -> my.words().of("attach." + key, values), web.largestAttachment());
    }

    private static ModelAndView page(ContributionMade said, AttachmentForm form) {
        ModelAndView page = new ModelAndView("roundtable/me/attach");
        page.addObject("fields", form.fields());
        page.addObject("errors", FormError.in(form.fields()));
        page.addObject("said", said.words());
        page.addObject("action", addTo(said.id()));
        return page.addObject("back", "/roundtable/me");
    }
}
