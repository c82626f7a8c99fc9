package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.AnyTime.ReflectionMade;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;

/** Whoever a concern is about sees the same pages as if there were none: the same links, names of entries and counts. */
class HiddenEntriesIntegrationTests extends PeoplePagesBench {

    private static final Viewer LEE = Viewer.of(PagesHost.LEE);

    /** Ids, and what pages call entries. */
    private static final Pattern OPAQUE = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<![0-9a-f])[0-9a-f]{12}(?![0-9a-f])");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[ap]m)?");

    @Test
    void nothingTellsThemThatThereIsAConcernAboutThem() {
        Map<String, String> without = pages(false);
        Map<String, String> with = pages(true);

        assertThat(with.keySet()).isEqualTo(without.keySet());
        without.forEach((place, page) -> assertThat(with.get(place)).as(place).isEqualTo(page));
    }

    @Test
    void noPageCallsAnEntryByItsNumber() {
        String caseFile = caseOf(true);
        var page = visitor().open("/roundtable/cases/" + caseFile);

        assertThat(page.select("[id^=entry-]").eachAttr("id"))
                .isNotEmpty()
                .allMatch(id -> id.matches("entry-[0-9a-f]{12}"));
        assertThat(page.select("a[href*=replaces]").eachAttr("href")).allMatch(link -> link.matches(".*=[0-9a-f]{12}"));
    }

    /** Every page of the case that the one who is implicated can open, without what differs by chance. */
    private Map<String, String> pages(boolean concern) {
        String path = "/roundtable/cases/" + caseOf(concern);
        var sam = visitor();
        var page = sam.open(path);
        Map<String, String> places = new TreeMap<>(Map.of(
                "case", path,
                "topic", path + "?topic=People",
                "record", path + "/record",
                "form", path + "/record/ContributionMade",
                "worry", path + "/record/ConcernRaised",
                "flags", path + "/flags",
                "revise", page.select("a[href*=replaces]").attr("href"),
                "step", page.select("a[href*=/steps/]").attr("href"),
                "person", page.select("a[href*=/people/]").attr("href")));
        Map<String, String> pages = new TreeMap<>();
        places.forEach((name, place) -> {
            var shown = sam.open(place);
            assertThat(sam.status()).as(name).isEqualTo(200);
            pages.put(name, withoutChance(shown.outerHtml()));
        });
        return pages;
    }

    private String caseOf(boolean concern) {
        String caseFile =
                open(Nation.WALES, PartyType.YOUNG_PERSON, LocalDate.now().minusYears(16));
        String amina = participant(caseFile, Side.EXPERIENCE);
        String worker = participant(caseFile, Side.QUALIFICATION);
        new org.roundtable.web.Visitor(mvc, PagesHost.LEE).open("/roundtable/cases/" + caseFile);
        record(SAM, caseFile, WhatMattersSaid.class, "participant", amina, "words", "My dog");
        if (concern) {
            String[] raised = {"about", amina, "implicated", worker, "whatHappened", "Seen", "canWait", "NO"};
            record(LEE, caseFile, ConcernRaised.class, raised);
        }
        record(SAM, caseFile, WhatMattersSaid.class, "participant", amina, "words", "My dog and my sister");
        record(SAM, caseFile, ReflectionMade.class, "working", "It went well");
        return caseFile;
    }

    private org.roundtable.web.Visitor visitor() {
        return new org.roundtable.web.Visitor(mvc, PagesHost.SAM);
    }

    /** Ids stand by the order in which a page has them, so that the same page with other ids is the same. */
    private static String withoutChance(String html) {
        Map<String, String> seen = new HashMap<>();
        String numbered =
                OPAQUE.matcher(html).replaceAll(found -> seen.computeIfAbsent(found.group(), id -> "id" + seen.size()));
        return TIME.matcher(numbered).replaceAll("some time");
    }
}
