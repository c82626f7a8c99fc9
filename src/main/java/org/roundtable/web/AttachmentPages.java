package org.roundtable.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.AddingAttachment;
import org.roundtable.casework.AttachedFile;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.ReadingCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Photographs, drawings and recordings for practitioners: put with what somebody said, on a page of their own so that no words are lost with a file. */
@Controller
class AttachmentPages {

    private static final String ADD = "/roundtable/cases/{id}/said/{contribution}/attach";

    private final ReadingCase reading;
    private final AddingAttachment adding;
    private final PageWords words;
    private final WebProperties web;

    AttachmentPages(ReadingCase reading, AddingAttachment adding, PageWords words, WebProperties web) {
        this.reading = reading;
        this.adding = adding;
        this.words = words;
        this.web = web;
    }

    static String path(String caseFile, String attachment) {
        return "/roundtable/cases/" + caseFile + "/attachments/" + attachment;
    }

    static String addTo(String caseFile, String contribution) {
        return "/roundtable/cases/" + caseFile + "/said/" + contribution + "/attach";
    }

    @GetMapping("/roundtable/cases/{id}/attachments/{attachment}")
    ResponseEntity<byte[]> show(
            Viewer viewer, @PathVariable String id, @PathVariable String attachment, HttpServletResponse response) {
        return AttachmentAnswer.of(adding.find(viewer, id, attachment), response);
    }

    @GetMapping(ADD)
    ModelAndView ask(Viewer viewer, @PathVariable String id, @PathVariable String contribution) {
        return page(id, words(viewer, id, contribution), form());
    }

    @PostMapping(ADD)
    Object add(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String contribution,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String description) {
        ContributionMade said = words(viewer, id, contribution);
        AttachmentForm form = form();
        Optional<AttachedFile> read = form.read(file, description);
        if (read.isEmpty()) {
            ModelAndView again = page(id, said, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        adding.add(viewer, id, contribution, read.get(), form.description());
        return Redirect.to(back(id, said));
    }

    private static ModelAndView page(String id, ContributionMade said, AttachmentForm form) {
        ModelAndView page = QuestionsPage.of("meeting.attach", form.fields(), addTo(id, said.id()), back(id, said));
        return page.addObject("upload", true);
    }

    private ContributionMade words(Viewer viewer, String id, String contribution) {
        CaseView view = reading.of(viewer, id);
        return view.shown()
                .said(ContributionMade.class, contribution)
                .filter(said -> view.access().isStaff())
                .map(said -> said.body())
                .orElseThrow(NotForYou::new);
    }

    private static String back(String id, ContributionMade said) {
        return "/roundtable/cases/" + id + (said.meeting() == null ? "" : "/meetings/" + said.meeting() + "/hold");
    }

    private AttachmentForm form() {
        return new AttachmentForm((key, values) -> words.of("meeting.attach." + key, values), web.largestAttachment());
    }
}
