package org.roundtable.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.roundtable.host.HostUser;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody who goes through the pages as a browser would: opens them, fills in forms, follows where they are led. */
final class Visitor {

    private final MockMvc mvc;
    private final String user;
    private final MockHttpSession session = new MockHttpSession();

    private MockHttpServletResponse last = new MockHttpServletResponse();
    private String query = "";

    Visitor(MockMvc mvc, HostUser user) {
        this.mvc = mvc;
        this.user = user.name();
    }

    /** Everything from here on in Welsh. */
    Visitor inWelsh() {
        query = "?lang=cy";
        return this;
    }

    Document open(String path) {
        return page(get(path + (path.contains("?") ? "" : query)));
    }

    /** Sends a form: names and values in turn, a name as often as it has values. */
    Document send(String path, String... namesAndValues) {
        MockHttpServletRequestBuilder form = post(path);
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        return page(form);
    }

    /** Saves what the form that was sent led to looking over. */
    Document saveChecked() {
        return send(ledTo());
    }

    Document upload(String path, byte[] file) {
        return page(multipart(path).file("file", file));
    }

    int status() {
        return last.getStatus();
    }

    /** Where the last answer leads. */
    String ledTo() {
        return String.valueOf(last.getHeader("Location"));
    }

    MockHttpSession session() {
        return session;
    }

    /** The addresses of a page that lead to such a place, in the order of the page. */
    static List<String> links(Document page, String containing) {
        return page.select("a[href*=" + containing + "]").eachAttr("href");
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            last = mvc.perform(request.header("X-User", user).session(session))
                    .andReturn()
                    .getResponse();
            return Jsoup.parse(last.getContentAsString());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
