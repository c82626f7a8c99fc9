package org.roundtable.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Draft;
import org.roundtable.casework.LocalHelp;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.RoundtableProperties;
import org.roundtable.participation.EntryMode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What people are asked, on paper: printed without a name, filled in by hand, and entered afterwards at the person's words. */
@Controller
class PaperSheets {

    /** What is offered on paper, with the questions in the order of the sheet. */
    private static final Map<String, List<String>> SHEETS = Map.of(
            "ContributionMade", List.of("words", "mayGoTo"),
            "CheckInMade", List.of("mood", "safe", "pressure", "wantsToTalkTo", "note"),
            "ParticipationRated", List.of("whoSees", "real", "hart", "together", "whyISaySo"));

    private final ReadingCase reading;
    private final PageWords words;
    private final LocalHelp help;
    private final RoundtableProperties properties;

    PaperSheets(ReadingCase reading, PageWords words, LocalHelp help, RoundtableProperties properties) {
        this.reading = reading;
        this.words = words;
        this.help = help;
        this.properties = properties;
    }

    /** Each sheet with where it is printed and where it is entered. */
    static List<Sheet> of(String caseFile, String participant, PageWords words) {
        EntryWords plain = words.forPeople();
        return List.of("ContributionMade", "CheckInMade", "ParticipationRated").stream()
                .map(name -> new Sheet(
                        plain.title(EntryKinds.named(name).orElseThrow()),
                        "/roundtable/cases/" + caseFile + "/people/" + participant + "/sheet/" + name,
                        entering(caseFile, participant, name)))
                .toList();
    }

    record Sheet(String title, String print, String enter) {}

    @GetMapping("/roundtable/cases/{id}/people/{participant}/sheet/{kind}")
    ModelAndView show(
            Viewer viewer, @PathVariable String id, @PathVariable String participant, @PathVariable String kind) {
        CaseView view = reading.of(viewer, id);
        Participating person = view.state()
                .facts(Participating.class)
                .filter(one -> one.participant().equals(participant))
                .findFirst()
                .filter(one -> view.access().isTeam() && SHEETS.containsKey(kind))
                .orElseThrow(NotForYou::new);
        EntryKind of = EntryKinds.named(kind).orElseThrow();
        EntryWords plain = words.forPeople();
        return new ModelAndView("roundtable/person-sheet")
                .addObject("id", id)
                .addObject("participant", participant)
                .addObject("caseTitle", view.inHand().title())
                .addObject("sheetTitle", plain.title(of))
                .addObject("beforehand", plain.before(of))
                .addObject("questions", questions(view, of, plain, person.child()))
                .addObject("enter", entering(id, participant, kind))
                .addObject(
                        "help",
                        help.of(Viewer.participant(id, participant, viewer.user()))
                                .orElse(null))
                .addObject("dutyLine", properties.dutyLine());
    }

    /** Hart's ladder is about projects with children. */
    private List<FormField> questions(CaseView view, EntryKind kind, EntryWords plain, boolean child) {
        List<FormField> all = new FormFields(plain, words.labels(view), view.shown(), List.of())
                .of(kind, Map.of(), Set.of(), List.of());
        return SHEETS.getOrDefault(kind.name(), List.of()).stream()
                .filter(name -> !name.equals(child ? "together" : "hart"))
                .flatMap(name -> all.stream().filter(field -> field.name().equals(name)))
                .toList();
    }

    private static String entering(String caseFile, String participant, String kind) {
        return String.format(
                Locale.ROOT,
                "/roundtable/cases/%s/record/%s?participant=%s&%s=%s",
                caseFile,
                kind,
                participant,
                Draft.MODE,
                EntryMode.BY_STAFF_AT_PERSONS_WORDS);
    }
}
