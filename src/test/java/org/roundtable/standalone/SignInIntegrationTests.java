package org.roundtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SignInIntegrationTests extends StandaloneBench {

    private static final String FORM = "/roundtable/cases/some-case/record/ContributionMade";

    @Test
    void whoeverIsNotSignedInIsAskedTo() throws Exception {
        var response = answer(get("/roundtable/work"));

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getHeader("Location")).endsWith("/sign-in");
    }

    @Test
    void aFormSentAfterTheSignInWasLostShowsWhatWasTyped() throws Exception {
        for (var request :
                new MockHttpServletRequestBuilder[] {post(FORM), post(FORM).with(csrf())}) {
            var response = answer(request.param("entryKind", "ContributionMade").param("words", "Not in <school>"));

            // A mock does not go where it is forwarded; the page itself is tested with the pages.
            assertThat(response.getForwardedUrl()).isEqualTo("/roundtable/signed-out");
        }
    }

    @Test
    void aPersonTakingPartIsToldWithWhereToGetHelp() throws Exception {
        var response = answer(post("/roundtable/me/ContributionMade").param("words", "Not in school"));
        var page = answer(post("/roundtable/me/signed-out").with(csrf()));

        assertThat(response.getForwardedUrl()).isEqualTo("/roundtable/me/signed-out");
        assertThat(page.getContentAsString()).contains("tel:999");
    }

    @Test
    void thePageThatALostFormIsForwardedToKeepsTheWords() throws Exception {
        var page = answer(post("/roundtable/signed-out")
                .with(user("sam"))
                .with(csrf())
                .param("entryKind", "ContributionMade")
                .param("words", "Not in <school>"));

        assertThat(page.getStatus())
                .as("signed in, with a form that is too old")
                .isEqualTo(403);
        assertThat(page.getContentAsString()).contains("Not in &lt;school&gt;");
    }

    @Test
    void aHandedDeviceOpensNothingOfTheWorkersAtAnyAddress() throws Exception {
        var session = new MockHttpSession();
        session.setAttribute("roundtable.viewer", Viewer.participant("some-case", "amina", "sam"));

        for (String address :
                new String[] {"/", "/sign-in", "/roundtable/work", "/roundtable/cases", "/reports/of/the/host"}) {
            var response = answer(get(address).session(session).with(user("sam")));

            assertThat(response.getStatus()).as(address).isEqualTo(303);
            assertThat(response.getHeader("Location")).as(address).isEqualTo("/roundtable/me");
        }
    }

    @Test
    void aHandedDeviceStillLeadsOutAndBackToTheSignIn() throws Exception {
        var session = new MockHttpSession();
        session.setAttribute("roundtable.viewer", Viewer.participant("some-case", "amina", "sam"));

        assertThat(answer(get("/roundtable/me/help").session(session)).getStatus())
                .isEqualTo(200);
        answer(post("/roundtable/me/back").session(session).with(csrf()));

        assertThat(answer(get("/roundtable/work")).getHeader("Location")).endsWith("/sign-in");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSignInPageThatWasOpenForTooLongIsOpenedAgain() throws Exception {
        for (String path : new String[] {"/sign-in", "/sign-out"}) {
            assertThat(answer(post(path).with(user("sam"))).getRedirectedUrl()).isEqualTo("/sign-in");
        }
    }

    @Test
    void anErrorIsAPlainPageWithAWayOnInBothLanguages() throws Exception {
        for (String language : new String[] {"en/Page not found", "cy/Heb ddod o hyd"}) {
            var page = answer(get("/error").with(user("sam")).header("Accept-Language", language.substring(0, 2)));

            assertThat(page.getStatus()).isEqualTo(404);
            assertThat(page.getContentAsString())
                    .contains(language.substring(3))
                    .contains("/roundtable/");
        }
    }

    @Test
    void anErrorOfSomebodyTakingPartSaysWhereToGetHelp() throws Exception {
        for (int status : new int[] {400, 403, 405, 413, 500, 599}) {
            var page = answer(get("/error")
                    .with(user("sam"))
                    .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                    .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/roundtable/me/ConcernRaised"));

            assertThat(page.getStatus()).isEqualTo(status);
            assertThat(page.getContentAsString()).contains("tel:999").doesNotContain("??");
        }
    }
}
