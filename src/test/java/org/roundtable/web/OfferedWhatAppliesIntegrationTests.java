package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;

/** People are offered what applies to them, once, in words that speak to them. */
class OfferedWhatAppliesIntegrationTests extends PeoplePagesBench {

    @Test
    void nobodyIsOfferedToMissAMeetingWhereThereIsNone() throws Exception {
        Document page = page(child(), "/roundtable/me/SteppedBack");

        assertThat(page.select("input[name=kind]").eachAttr("value")).containsExactly("SKIP_TOPIC", "PAUSE", "LEAVE");
    }

    @Test
    void whoeverDoesNotWantToTalkAboutSomethingMaySayAboutWhat() throws Exception {
        Visitor amina = child();

        Document page = page(amina, "/roundtable/me/SteppedBack");
        sends(amina, "/roundtable/me/SteppedBack", "kind", "SKIP_TOPIC", "topic", "My dad");
        sends(amina, "/roundtable/me/SteppedBack", "kind", "SKIP_TOPIC");
        sends(amina, "/roundtable/me/SteppedBack", "kind", "LEAVE", "topic", "Left over from before");

        assertThat(page.select("[name=topic]")).hasSize(1);
        assertThat(file(amina.caseFile())
                        .said(SteppedBack.class)
                        .map(Said::body)
                        .map(SteppedBack::topic))
                .containsExactly("My dad", null, null);
    }

    @Test
    void aWorryCanBeAboutMeFirstOrAboutSomebodyWhoIsNotOnTheList() throws Exception {
        Visitor amina = child();

        Document page = page(amina, "/roundtable/me/ConcernRaised");
        var sent = sends(amina, "/roundtable/me/ConcernRaised", "whatHappened", "My cousin", "about", "NOT_LISTED");

        List<String> about = page.select("select[name=about] option").eachText();
        assertThat(about.get(1)).isEqualTo("Me");
        assertThat(about.get(about.size() - 1)).isEqualTo("Somebody else, who is not on this list");
        assertThat(page.select("input[name=implicated] + label").eachText()).doesNotContain("Me");
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(file(amina.caseFile())
                        .said(ConcernRaised.class)
                        .map(Said::body)
                        .map(ConcernRaised::about))
                .containsExactly((String) null);
    }

    @Test
    void whatWouldHelpIsAskedOfThePersonThemselves() throws Exception {
        Document page = page(child(), "/roundtable/me/SupportNeedsAsked");

        assertThat(page.select("form label").text()).doesNotContain(" their ").contains("I want what I think to count");
    }

    @Test
    void nothingIsListedTwiceOnMyPage() throws Exception {
        List<String> leads = page(child(), "/roundtable/me")
                .select("main a[href^=/roundtable/me/]")
                .eachAttr("href");

        assertThat(leads).hasSameSizeAs(new TreeSet<>(leads));
    }
}
