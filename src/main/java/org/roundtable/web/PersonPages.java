package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.access.NotForYou;
import org.roundtable.access.OneTimeLinks.CameIn;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.LocalHelp;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.RoundtableProperties;
import org.roundtable.casework.TakingPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Somebody in a case: how they take part, what helps them, and how they can act for themselves. */
@Controller
@RequestMapping("/roundtable/cases/{id}/people/{participant}")
class PersonPages {

    /** What the page says of somebody, in this order. */
    private static final List<String> SAID =
            List.of("WhatMattersSaid", "InvitationAnswered", "SupportNeedsAsked", "LanguageChosen", "AgeBandSet");

    /** What is often recorded about somebody, one click away. */
    private static final List<String> OFFERED = List.of(
            "WhatMattersSaid",
            "ContributionMade",
            "InvitationMade",
            "InvitationAnswered",
            "SupportNeedsAsked",
            "InformationGiven",
            "ContactNoted",
            "CheckInMade",
            "SteppedBack");

    private final ReadingCase reading;
    private final TakingPart takingPart;
    private final PageWords words;
    private final RoundtableProperties properties;
    private final WebProperties web;
    private final LocalHelp help;
    private final ObjectProvider<HandedDevice> handed;
    private final Clock clock;

    PersonPages(
            ReadingCase reading,
            TakingPart takingPart,
            PageWords words,
            RoundtableProperties properties,
            WebProperties web,
            LocalHelp help,
            ObjectProvider<HandedDevice> handed,
            Clock clock) {
        this.handed = handed;
        this.help = help;
        this.clock = clock;
        this.web = web;
        this.reading = reading;
        this.takingPart = takingPart;
        this.words = words;
        this.properties = properties;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable String id, @PathVariable String participant) {
        CaseView view = reading.of(viewer, id);
        Participating one = in(view, participant);
        Person person = view.inHand().people().get(participant);
        ModelAndView page = page("roundtable/person", view, participant);
        page.addObject("hint", new WhoIsWho(view, words).hint(one));
        page.addObject("status", words.of("practice.status." + one.status().name()));
        page.addObject("rows", rows(view, participant));
        page.addObject("offers", offers(view, participant));
        boolean comesWithout = person != null && person.userName() == null;
        boolean mayHandOver = view.access().mayHandOver() && comesWithout;
        page.addObject("mayInvite", view.access().mayInvite() && comesWithout);
        page.addObject("mayHandOver", mayHandOver);
        page.addObject("staysClosed", handed.stream().anyMatch(HandedDevice::asksToSignInAgain));
        page.addObject("sheets", view.access().isTeam() ? PaperSheets.of(id, participant, words) : List.of());
        page.addObject("given", mayHandOver ? given(viewer, view, participant) : List.of());
        return page;
    }

    private List<GivenShown> given(Viewer viewer, CaseView view, String participant) {
        return takingPart.given(viewer, view.id(), participant).stream()
                .map(one -> GivenShown.of(one, words))
                .toList();
    }

    /** To be printed and given on paper. Shown once, as the answer to the form: it can not be found again. */
    @PostMapping("/code")
    ModelAndView code(Viewer viewer, @PathVariable String id, @PathVariable String participant) {
        CaseView view = reading.of(viewer, id);
        ModelAndView page = page("roundtable/person-code", view, participant);
        page.addObject("code", takingPart.code(viewer, id, participant));
        page.addObject("address", web.base().path("/roundtable/code").toUriString());
        page.addObject("until", words.moment(clock.instant().plus(properties.codeLifetime())));
        page.addObject(
                "help",
                help.of(Viewer.participant(id, participant, viewer.user())).orElse(null));
        page.addObject("dutyLine", properties.dutyLine());
        return page;
    }

    @PostMapping("/given/{given}/take-back")
    RedirectView takeBack(
            Viewer viewer, @PathVariable String id, @PathVariable String participant, @PathVariable String given) {
        takingPart.takeBack(viewer, id, participant, given);
        return Redirect.to("/roundtable/cases/" + id + "/people/" + participant);
    }

    /** Shown once, as the answer to the form: it can not be found again. */
    @PostMapping("/link")
    ModelAndView link(Viewer viewer, @PathVariable String id, @PathVariable String participant) {
        CaseView view = reading.of(viewer, id);
        String token = takingPart.link(viewer, id, participant);
        String address =
                web.base().path("/roundtable/l/{token}").buildAndExpand(token).toUriString();
        ModelAndView page = page("roundtable/person-link", view, participant);
        page.addObject("text", words.of("practice.link.text", address));
        page.addObject("days", properties.linkLifetime().toDays());
        return page;
    }

    @PostMapping("/hand-over")
    RedirectView handOver(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String participant,
            HttpServletRequest request,
            HttpServletResponse response) {
        CameIn came = takingPart.handOver(viewer, id, participant);
        Visit.handOver(request, came);
        handed.ifAvailable(device -> device.handOver(request, response));
        if (takingPart.wantsEasyRead(came.viewer())) {
            EasyRead.wish(request);
        }
        return Redirect.to("/roundtable/me");
    }

    private ModelAndView page(String name, CaseView view, String participant) {
        ModelAndView page = new ModelAndView(name);
        page.addObject("id", view.id());
        page.addObject("caseTitle", view.inHand().title());
        page.addObject("participant", participant);
        page.addObject("name", view.inHand().name(participant).orElse(words.of("practice.somebody")));
        return page;
    }

    private static Participating in(CaseView view, String participant) {
        return view.state()
                .facts(Participating.class)
                .filter(one -> one.participant().equals(participant))
                .findFirst()
                .filter(one -> !view.access().viewer().takesPart())
                .orElseThrow(NotForYou::new);
    }

    private List<SummaryRow> rows(CaseView view, String participant) {
        EntryText text = new EntryText(words, words.labels(view));
        return SAID.stream()
                .flatMap(kind -> EntryKinds.named(kind).stream())
                .flatMap(kind -> standing(view, kind, participant))
                .flatMap(said -> text.rows(said.body()).stream())
                .filter(row ->
                        !row.value().equals(view.inHand().name(participant).orElse("")))
                .toList();
    }

    private static Stream<? extends Said<? extends EntryBody>> standing(
            CaseView view, EntryKind kind, String participant) {
        return view.shown().said(kind.type(), participant).stream();
    }

    private List<PageLink> offers(CaseView view, String participant) {
        return OFFERED.stream()
                .flatMap(kind -> EntryKinds.named(kind).stream())
                .filter(kind -> RecordPages.isOffered(kind) && view.access().mayRecord(kind))
                .map(kind -> new PageLink(
                        words.entries().title(kind),
                        "/roundtable/cases/" + view.id() + "/record/" + kind.name() + "?participant=" + participant))
                .toList();
    }
}
