package org.roundtable.web;

import java.net.URI;

/** A case as somebody opens it through the pages, without a browser: what a journey begins with. */
final class OpenedCase {

    static final String NAME = "Amina Yusuf";

    private OpenedCase() {}

    /** Its address. */
    static String in(RunningHost host, String title) {
        Browser sam = sam(host).open("/roundtable/cases/new");
        if (sam.path().endsWith("/organisations/new")) {
            sam.send(
                    "name=Fictional council",
                    "nation=ENGLAND",
                    "dutyLine=01632 960 999",
                    "SAFEGUARDING_LEAD=lee",
                    "MANAGER=max");
        }
        return sam.open("/roundtable/cases/new")
                .send(
                        "language=ENGLISH",
                        "name=" + NAME,
                        "birthDate=2009-05-04",
                        "partyType=YOUNG_PERSON",
                        "title=" + title,
                        "purpose=To work out together how Amina gets to college",
                        "level=INDIVIDUAL_CARE",
                        "initiatedBy=JOINT",
                        "entryPhase=CO_COMMISSIONING",
                        "reductionLink=NONE",
                        "participationConditional=no")
                .path();
    }

    /** The path of a one-time link for the person in it. */
    static String link(RunningHost host, String path) {
        String text = sam(host)
                .open(path)
                .follow(NAME, shown -> shown.attr("href").contains("/people/"))
                .press("Make a link to send")
                .page()
                .select("textarea")
                .text();
        return URI.create(text.replaceAll("(?s).*(http\\S+/roundtable/l/\\S+).*", "$1"))
                .getPath();
    }

    private static Browser sam(RunningHost host) {
        return new Browser(host.address(), "sam");
    }
}
