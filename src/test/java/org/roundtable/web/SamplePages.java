package org.roundtable.web;

import static org.roundtable.web.FieldKind.*;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the sample templates show: made-up people, one of every part and every kind of question. */
final class SamplePages {

    private static final ZonedDateTime MARCH = ZonedDateTime.of(2026, 3, 3, 16, 30, 0, 0, ZoneId.of("Europe/London"));
    private static final String WORDS =
            "I want to choose who comes to my review.\nAnd I want it after school, not in it.";

    private SamplePages() {}

    static StaffFrame staff() {
        var navigation = List.of(
                new NavigationLink("layout.nav.work", "/roundtable/work", false),
                new NavigationLink("layout.nav.cases", "/roundtable/cases", true),
                new NavigationLink("layout.nav.manager", "/roundtable/manager", false));
        return new StaffFrame(navigation, "/roundtable/sign-out", true, null);
    }

    static PeopleFrame people() {
        return new PeopleFrame(
                "/roundtable/me/worried",
                "/roundtable/me/step-back",
                "/roundtable/me/another-way",
                null,
                "01632 960 123",
                null,
                "/roundtable/me/leave",
                false,
                "/brand.css");
    }

    static Map<String, Object> aCase() {
        return Map.of(
                "frame", staff(),
                "crumbs", List.of(new PageLink("Cases", "/roundtable/cases"), new PageLink("Rowan’s pathway", "/x")),
                "tabs",
                        List.of(
                                new NavigationLink("layout.nav.work", "/roundtable/cases/1", true),
                                new NavigationLink("layout.nav.manager", "/roundtable/cases/1/flags", false)),
                "words", WORDS,
                "flags", List.of(aFlag("urgent"), aFlag("warning"), aFlag("info")),
                "items", items(),
                "rows",
                        List.of(
                                SummaryRow.of("Phase", "Co-design"),
                                new SummaryRow("Worker", "Sam Okoro", new PageLink("Change", "/roundtable/x"))));
    }

    private static FlagCard aFlag(String severity) {
        return new FlagCard(
                "FB-03-" + severity,
                severity,
                "Rowan was not told what came of what they said",
                "Being asked and then hearing nothing teaches people that it is not worth saying anything.",
                "Lundy 2007; Campanale et al. 2020, §4.2",
                List.of(
                        new FlagFact("Rowan said something on 3 March", "/roundtable/cases/1#entry-0123456789ab"),
                        new FlagFact("It was decided on 10 March", null),
                        new FlagFact("Nobody has told Rowan since", null)),
                "Tell Rowan what was decided, and why",
                "/roundtable/cases/1/feedback",
                "Feedback to Rowan is recorded.",
                MARCH,
                List.of(new PageLink("Set aside with a reason", "/roundtable/flags/1")));
    }

    static List<TimelineItem> items() {
        return List.of(
                new TimelineItem(
                        MARCH.plusDays(7),
                        "Decision made",
                        "Sam Okoro",
                        null,
                        "The review is at 16:00 on Thursdays.",
                        null,
                        null),
                new TimelineItem(
                        MARCH,
                        "Something said",
                        "Rowan",
                        WORDS,
                        null,
                        "Rowan and workers",
                        new PageLink("See what came of it", "/roundtable/x")));
    }

    static Map<String, Object> work() {
        return Map.of(
                "frame", staff(),
                "tasks",
                        List.of(
                                new TaskRow(
                                        "Acknowledge the concern",
                                        "/roundtable/work/1",
                                        "Rowan’s pathway, today by 17:00",
                                        "Late",
                                        "red"),
                                new TaskRow("Sign the agreement", "/roundtable/work/2", null, "Open", "blue"),
                                new TaskRow("Hold the meeting", null, "When the agreement is signed", "Waiting", null)),
                "columns", List.of("Who", "What was said", "Owed since"),
                "cells",
                        List.of(
                                List.of(
                                        new TableCell("Rowan", "/roundtable/x"),
                                        TableCell.of("After school"),
                                        TableCell.of("10 March 2026")),
                                List.of(
                                        TableCell.of("Alex"),
                                        TableCell.of("Shorter letters"),
                                        TableCell.of("12 March 2026"))));
    }

    static Map<String, Object> form(boolean wrong) {
        var fields = wrong ? fields().stream().map(SamplePages::wrong).toList() : fields();
        return Map.of("frame", staff(), "fields", fields, "errors", FormError.in(fields));
    }

    static Map<String, Object> question() {
        var field = FormField.of("real", RADIOS, "Was this real for you?")
                .withHint("Only the people you choose see your answer.")
                .withChoices(List.of(
                        FieldChoice.of("yes", "Yes, it made a difference"),
                        FieldChoice.of("partly", "Partly").withHint("Some of it did"),
                        FieldChoice.of("no", "No")
                                .revealing(FormField.of("why", TEXTAREA, "Do you want to say why?")
                                        .asOptional())));
        var model = new HashMap<String, Object>();
        model.put("frame", people());
        model.put("field", field);
        return model;
    }

    static List<FormField> fields() {
        var people = List.of(
                FieldChoice.of("p1", "Rowan"), FieldChoice.of("p2", "Alex").withHint("Rowan’s aunt"));
        return List.of(
                FormField.of("token", HIDDEN, "").withValue("7"),
                FormField.of("title", TEXT, "What is it about?").withValue("Reviews <at> school"),
                FormField.of("minutes", NUMBER, "How many minutes did it take?").asOptional(),
                FormField.of("decision.words", TEXTAREA, "What was decided?")
                        .withHint("In words that Rowan would use.")
                        .withValue("After school."),
                FormField.of("mode", RADIOS, "How was it decided?")
                        .withValue("together")
                        .withChoices(List.of(
                                FieldChoice.of("together", "Together"),
                                FieldChoice.of("worker", "By a worker")
                                        .withHint("For example because the law says so")
                                        .revealing(FormField.of("reason", TEXTAREA, "Why?")))),
                FormField.of("open", RADIOS_INLINE, "Is anything still open?")
                        .withChoices(List.of(FieldChoice.of("a", "Something"), FieldChoice.of("b", "Nothing"))),
                FormField.of("formats", CHECKBOXES, "How will it be told?")
                        .withValues(Set.of("talk"))
                        .withChoices(List.of(
                                FieldChoice.of("talk", "Talking").revealing(FormField.of("where", TEXT, "Where?")),
                                FieldChoice.of("easy-read", "Easy Read"))),
                FormField.of("who", PARTICIPANTS, "Who was there?").withChoices(people),
                FormField.of("place", SELECT, "Where?")
                        .withValue("b")
                        .withChoices(List.of(FieldChoice.of("a", "School"), FieldChoice.of("b", "Home"))),
                FormField.of("on", DATE, "When was it decided?")
                        .withHint("For example, 27 3 2026")
                        .withParts(Map.of("day", "31", "month", "2", "year", "2026")),
                FormField.of("next", DATE_TIME, "When do you meet next?").asOptional(),
                FormField.of("told", YES_NO, "Was Rowan told?"),
                FormField.of("agreed", YES_NO_NOT_ASKED, "Does Rowan agree?")
                        .withValue("no")
                        .withChoices(List.of(FieldChoice.of("no", "")
                                .revealing(FormField.of("note", NOTE, "Ask what would have to be different.")))),
                FormField.of("bundle", FILE, "A file"));
    }

    private static FormField wrong(FormField field) {
        return field.withError("Say something about “" + field.label() + "”");
    }
}
