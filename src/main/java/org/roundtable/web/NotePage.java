package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.ReadingCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Nothing is written twice: a plain summary of an entry, to edit and paste into the case note. */
@Controller
class NotePage {

    private final ReadingCase reading;
    private final PageWords words;

    NotePage(ReadingCase reading, PageWords words) {
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/roundtable/cases/{id}/note/{entry:[0-9a-f]{12}}")
    String show(Viewer viewer, @PathVariable String id, @PathVariable String entry, Model model) {
        CaseView view = reading.of(viewer, id);
        Said<?> said = view.shown()
                .standing()
                .filter(one -> one.entry().name().equals(entry))
                .findFirst()
                .orElseThrow(NotForYou::new);
        model.addAttribute("id", id);
        model.addAttribute("caseTitle", view.inHand().title());
        model.addAttribute("text", text(view, said));
        return "roundtable/note";
    }

    private String text(CaseView view, Said<?> said) {
        EntryText text = new EntryText(words, words.labels(view));
        List<String> lines = new ArrayList<>();
        Entry entry = said.entry();
        lines.add(words.moment(entry.happenedAt()) + ". " + text.line(said.body()));
        before(view, said.body()).forEach(body -> text.rows(body).forEach(row -> lines.add(line(row))));
        text.rows(said.body()).forEach(row -> lines.add(line(row)));
        lines.add(words.of("practice.note.by", words.user(entry.recordedBy()), words.day(entry.recordedAt())));
        return String.join("\n", lines);
    }

    private static String line(SummaryRow row) {
        return row.label() + " " + row.value();
    }

    /** What has to be known to understand it: the question of a decision, the answer that was told, the agreement signed. */
    private static List<EntryBody> before(CaseView view, EntryBody body) {
        if (body instanceof DecisionMade made) {
            return view.shown().said(DecisionAsked.class, made.decision()).<EntryBody>map(Said::body).stream()
                    .toList();
        }
        if (body instanceof FeedbackGiven given) {
            return view.shown().said(FeedbackDrafted.class, given.feedback()).<EntryBody>map(Said::body).stream()
                    .toList();
        }
        if (body instanceof AgreementSigned signed) {
            return view.shown().said(AgreementDrafted.class, signed.agreement()).<EntryBody>map(Said::body).stream()
                    .toList();
        }
        return List.of();
    }
}
