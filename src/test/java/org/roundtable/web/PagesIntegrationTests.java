package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What all pages have in common: who gets in, in which language, with which headers, and what a problem looks like. */
@SpringBootTest(classes = PagesHost.class, properties = PagesHost.NO_SETTINGS_OF_OTHERS)
@AutoConfigureMockMvc
class PagesIntegrationTests {

    private static final TestDatabase DATABASE = Databases.migrated(DatabaseKind.H2);

    @Autowired
    MockMvc mvc;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        PagesHost.properties(DATABASE).forEach((name, value) -> registry.add(name, () -> value));
    }

    @Test
    void nobodyGetsInWithoutBeingSignedIn() throws Exception {
        var response = answer(get("/roundtable"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getContentAsString()).contains("You have been signed out");
    }

    @Test
    void everyPageTellsBrowsersToKeepNothingAndRunNothingElse() throws Exception {
        var response = answer(get("/roundtable/nothing").header("X-User", "sam"));

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void assetsMayBeKept() throws Exception {
        var response = answer(get("/roundtable/assets/roundtable.css"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Cache-Control")).contains("max-age");
    }

    @Test
    void aCaseOfOthersLooksLikeOneThatDoesNotExist() throws Exception {
        var response = answer(get("/roundtable/cases/" + UUID.randomUUID()).header("X-User", "sam"));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString()).contains("Page not found");
    }

    @Test
    void aChosenLanguageIsKept() throws Exception {
        var chosen = answer(get("/roundtable/nothing?lang=cy").header("X-User", "sam"));

        var later =
                answer(get("/roundtable/nothing").header("X-User", "sam").cookie(chosen.getCookie("roundtable-lang")));

        assertThat(chosen.getContentAsString()).contains("lang=\"cy\"").contains("heb ei wirio eto");
        assertThat(later.getContentAsString()).contains("lang=\"cy\"");
        assertThat(later.getHeader("Content-Language")).isEqualTo("cy");
    }

    @Test
    void onAHandedDeviceEveryPageForStaffIsClosed() throws Exception {
        var visitor = Viewer.participant("some-case", "somebody", "sam");

        for (var path : new String[] {"/roundtable", "/roundtable/work", "/roundtable/api/cases", "/roundtable/x/y"}) {
            var response = answer(get(path).header("X-User", "sam").sessionAttr(Visit.ATTRIBUTE, visitor));

            assertThat(response.getStatus()).as(path).isEqualTo(303);
            assertThat(response.getHeader("Location")).as(path).isEqualTo("/roundtable/me");
        }
    }

    @Test
    void aPageForPeopleThatDoesNotExistStillSaysWhereToGetHelp() throws Exception {
        var response = answer(get("/roundtable/l/no-such-thing/at-all"));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString()).contains("tel:999").contains("tel:01632960999");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
