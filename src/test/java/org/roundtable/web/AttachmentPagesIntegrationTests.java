package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Confidentiality.LegalHoldSet;
import org.roundtable.casefile.entry.Voice.AttachmentAdded;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** A drawing goes as far as the words that it belongs to, goes with them, and is never anything but a picture. */
class AttachmentPagesIntegrationTests extends PeoplePagesBench {

    @Autowired
    JdbcClient jdbc;

    private Visitor amina;
    private String contribution;

    @BeforeEach
    void aminaSaysSomething() {
        amina = child();
        contribution = say("FACILITATOR");
    }

    private String say(String mayGoTo) {
        return record(
                amina.viewer(),
                amina.caseFile(),
                ContributionMade.class,
                "participant",
                amina.participant(),
                "words",
                "This is how it looks",
                "form",
                "DRAWING",
                "mediation",
                "NONE",
                "mayGoTo",
                mayGoTo,
                "aboutSafety",
                "no");
    }

    @Test
    void aPersonAddsADrawingAndItIsServedAsAPictureAlone() throws Exception {
        var sent = adds("drawing", drawing());

        MockHttpServletResponse picture = opens("/roundtable/me/attachments/" + attachment());
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(picture.getContentAsByteArray()).isEqualTo(drawing());
        assertThat(picture.getContentType()).isEqualTo("image/png");
        assertThat(picture.getHeaders("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(picture.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.getHeader("Cache-Control")).contains("no-store");
        assertThat(picture.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(page(amina, "/roundtable/me").text()).contains("See or hear it: My <room>");
    }

    @Test
    void aRecordingIsServedForDownload() throws Exception {
        adds("voice", "OggS and so on".getBytes(StandardCharsets.UTF_8));

        MockHttpServletResponse recording = opens("/roundtable/me/attachments/" + attachment());

        assertThat(recording.getContentType()).isEqualTo("audio/ogg");
        assertThat(recording.getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() throws Exception {
        var refused = adds("picture.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("We cannot use this file")
                .contains("My &lt;room&gt;");
        assertThat(file(amina.caseFile()).said(AttachmentAdded.class)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        var refused = adds("long", new byte[10 * 1024 * 1024 + 1]);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("too large");
    }

    @Test
    void nobodySeesItWhoMayNotSeeTheWords() throws Exception {
        adds("drawing", drawing());
        String path = "/roundtable/cases/" + amina.caseFile() + "/attachments/" + attachment();

        assertThat(staff("sam", path).getStatus()).isEqualTo(200);
        assertThat(staff("max", path).getStatus()).as("manager").isEqualTo(404);
        assertThat(staff("jo", path).getStatus()).as("no part in it").isEqualTo(404);
        var other = child();
        assertThat(sees(other, "/roundtable/me/attachments/" + attachment())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void itGoesWithTheWords() throws Exception {
        adds("drawing", drawing());
        String attachment = attachment();

        record(amina.viewer(), amina.caseFile(), WordsWithdrawn.class, "contribution", contribution);

        assertThat(staff("sam", "/roundtable/cases/" + amina.caseFile() + "/attachments/" + attachment)
                        .getStatus())
                .isEqualTo(404);
        assertThat(kept(attachment)).isZero();
        assertThat(file(amina.caseFile()).said(AttachmentAdded.class)).isEmpty();
    }

    @Test
    void aLegalHoldKeepsItForSafeguardingAlone() throws Exception {
        adds("drawing", drawing());
        String attachment = attachment();
        record(Viewer.of(PagesHost.LEE), amina.caseFile(), LegalHoldSet.class, "held", "yes", "reason", "An inquiry");

        record(amina.viewer(), amina.caseFile(), WordsWithdrawn.class, "contribution", contribution);

        String path = "/roundtable/cases/" + amina.caseFile() + "/attachments/" + attachment;
        assertThat(kept(attachment)).isOne();
        assertThat(staff("sam", path).getStatus()).isEqualTo(404);
        assertThat(staff("lee", path).getStatus()).isEqualTo(200);
    }

    @Test
    void bytesThatWereChangedAreNotServed() throws Exception {
        adds("drawing", drawing());
        jdbc.sql("update rt_attachment set bytes = ? where id = ?")
                .params(new byte[] {1, 2, 3}, attachment())
                .update();

        assertThat(opens("/roundtable/me/attachments/" + attachment()).getStatus())
                .isEqualTo(404);
    }

    private int kept(String attachment) {
        return jdbc.sql("select count(*) from rt_attachment where id = ?")
                .param(attachment)
                .query(Integer.class)
                .single();
    }

    private MockHttpServletResponse adds(String name, byte[] bytes) throws Exception {
        return mvc.perform(multipart("/roundtable/me/said/" + contribution + "/attach")
                        .file(new MockMultipartFile("file", name, "text/html", bytes))
                        .param("description", "My <room>")
                        .session(amina.session()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse opens(String path) throws Exception {
        return sees(amina, path).getResponse();
    }

    private MockHttpServletResponse staff(String user, String path) throws Exception {
        return mvc.perform(get(path).header("X-User", user)).andReturn().getResponse();
    }

    private String attachment() {
        return file(amina.caseFile())
                .said(AttachmentAdded.class)
                .map(said -> said.body().id())
                .findFirst()
                .orElseThrow();
    }

    private static byte[] drawing() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
