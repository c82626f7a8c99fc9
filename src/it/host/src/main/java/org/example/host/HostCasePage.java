package org.example.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.People.Language;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Draft;
import org.roundtable.casework.NewCase;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.Recording;
import org.roundtable.flag.Flag;
import org.roundtable.host.HostUsers;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The host's page of one of its cases: it opens co-production from there, and shows its flags. */
@Controller
class HostCasePage {

    private final JdbcClient jdbc;
    private final OpeningCaseFile opening;
    private final ReadingCase reading;
    private final Recording recording;
    private final HostUsers users;

    HostCasePage(
            JdbcClient jdbc, OpeningCaseFile opening, ReadingCase reading, Recording recording, HostUsers users) {
        this.jdbc = jdbc;
        this.opening = opening;
        this.reading = reading;
        this.recording = recording;
        this.users = users;
    }

    @GetMapping("/host/cases/{id}")
    String page(@PathVariable long id, Model model) {
        String coproduction = jdbc.sql("select coproduction from host_case where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
        model.addAttribute("id", id);
        if (coproduction != null) {
            CaseView view = reading.of(viewer(), coproduction);
            model.addAttribute("phase", view.inHand().header().phase());
            model.addAttribute("flags", view.flags().others().stream().map(Flag::code).toList());
            model.addAttribute("safety", view.flags().safety().stream().map(Flag::code).toList());
        }
        return "host-case";
    }

    @PostMapping("/host/cases/{id}/coproduction")
    String open(@PathVariable long id) {
        String organisation = opening.organisation(
                viewer(), new OrganisationSetUp("organisation", "Host council", Nation.WALES, null, null, null), List.of());
        String coproduction = opening.open(
                viewer(),
                new NewCase(
                        organisation,
                        "host-" + id,
                        "Deciding together",
                        "To decide together what support looks like.",
                        EngagementLevel.INDIVIDUAL_CARE,
                        InitiatedBy.ORGANISATION,
                        Phase.CO_COMMISSIONING,
                        null,
                        ReductionLink.NONE,
                        false,
                        new NewCase.NewPerson("Bethan Fictional", LocalDate.of(2009, 2, 3), PartyType.YOUNG_PERSON, Language.WELSH)));
        jdbc.sql("update host_case set coproduction = ? where id = ?")
                .params(coproduction, id)
                .update();
        return "redirect:/host/cases/" + id;
    }

    /** A worry that somebody typed into the host: it is saved whatever is missing. */
    @PostMapping("/host/cases/{id}/worry")
    String worry(@PathVariable long id) {
        String coproduction = jdbc.sql("select coproduction from host_case where id = ?")
                .param(id)
                .query(String.class)
                .single();
        EntryKind concern = EntryKinds.named("ConcernRaised").orElseThrow();
        recording.record(
                viewer(),
                coproduction,
                new Draft(concern, Map.of("whatHappened", List.of("Typed into the host")), EntryMode.BY_STAFF, null, null, null));
        return "redirect:/host/cases/" + id;
    }

    private Viewer viewer() {
        return Viewer.of(users.current().orElseThrow());
    }
}
