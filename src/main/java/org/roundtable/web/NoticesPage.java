package org.roundtable.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.Notice;
import org.roundtable.casework.Notices;
import org.roundtable.host.NoticeKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What waits for somebody, without a name or a word of anybody: who may see what is behind a notice is checked when it is opened. */
@Controller
@RequestMapping("/roundtable/notices")
class NoticesPage {

    private static final String PATH = "/roundtable/notices";

    /** So much of its number tells cases apart, and says nothing of anybody. */
    private static final int SHORT = 6;

    private final Notices notices;
    private final PageWords words;

    NoticesPage(Notices notices, PageWords words) {
        this.notices = notices;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Viewer viewer) {
        List<TaskRow> rows = notices.of(viewer).stream().map(this::row).toList();
        return new ModelAndView("roundtable/notices").addObject("rows", rows);
    }

    @PostMapping
    RedirectView allSeen(Viewer viewer) {
        notices.allSeen(viewer);
        return Redirect.to(PATH);
    }

    /** Leads to what it is about; it has been seen then. */
    @GetMapping("/{notice}")
    RedirectView open(Viewer viewer, @PathVariable String notice) {
        return Redirect.to(target(notices.open(viewer, number(notice))));
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException noNumber) {
            throw new NotForYou();
        }
    }

    private TaskRow row(Notice notice) {
        return new TaskRow(
                words.of("practice.notice." + notice.kind()),
                PATH + "/" + notice.id(),
                hint(notice),
                words.moment(notice.at()),
                null);
    }

    private @Nullable String hint(Notice notice) {
        if (notice.kind() == NoticeKind.TRIED_IN_EMERGENCY) {
            return words.of("practice.notice.by", notice.thing());
        }
        String caseFile = notice.caseFile();
        return caseFile == null
                ? null
                : words.of("practice.notice.case", caseFile.substring(0, Math.min(SHORT, caseFile.length())));
    }

    private static String target(Notice notice) {
        String caseFile = "/roundtable/cases/" + notice.caseFile();
        return switch (notice.kind()) {
            case URGENT_FLAG -> caseFile + "/flags/" + notice.thing();
            case STEP_HANDED_OVER -> "/roundtable/steps/" + notice.thing();
            case OPENED_IN_EMERGENCY -> caseFile + "/record/EmergencyReviewed?emergency=" + notice.thing();
            case CONCERN_RAISED, SAFEGUARDING_LATE -> caseFile + "#safety";
            case WORDS_CORRECTED -> caseFile + "#story";
            case RULE_CHANGE_PROPOSED -> caseFile + "/rules/changes/" + notice.thing();
            case COVER_ARRANGED, COVER_BEGINS, COVER_ENDED -> "/roundtable/work/cover";
            case TRIED_IN_EMERGENCY -> PATH;
            case NEWS_FOR_PERSON -> "/roundtable/work";
        };
    }
}
