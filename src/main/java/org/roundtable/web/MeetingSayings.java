package org.roundtable.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Voice.AttachmentAdded;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.Draft;
import org.roundtable.casework.Problem;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;

/**
 * Writing down what is said while it is said: who, the words, and how they were put. What is nearly always so in the room is filled in and
 * said above the fold where it can be changed; whether it is about safety is asked each time, by the button that saves it.
 */
record MeetingSayings(MeetingFrame frame, EntryForms forms) {

    static final EntryKind KIND = EntryKinds.named("ContributionMade").orElseThrow();

    private static final Set<String> FIRST = Set.of("participant", "words", "form", "meeting");
    private static final Set<String> NOT_HERE = Set.of("topic", "aboutSafety");

    /** What was said, and by whom. */
    record Saying(String words, String by, String when, String addPath, List<Attached> attached) {}

    /** A picture that is shown, or a recording that is played, with what it was described as. */
    record Attached(String path, String description, boolean image) {}

    /** What to fill in before anybody types: what was chosen for the one before, else what is so in a room. */
    Sent begun(Sent sent, LocalDate today) {
        Map<String, String> known = new HashMap<>();
        known.put("meeting", frame.meeting().id());
        put(known, sent, "form", ExpressionForm.SPOKEN);
        put(known, sent, "mediation", Mediation.NONE);
        put(known, sent, "mayGoTo", Audience.GROUP);
        if (today.equals(LocalDate.ofInstant(frame.meeting().startsAt(), Happened.ZONE))) {
            put(known, sent, Draft.MODE, EntryMode.BY_STAFF_AT_PERSONS_WORDS);
        }
        return sent.with(known);
    }

    private static void put(Map<String, String> known, Sent sent, String name, Enum<?> usual) {
        if (sent.text(name).isEmpty()) {
            known.put(name, usual.name());
        }
    }

    /** Whoever writes down what they say themselves says it as themselves. */
    Sent whole(Sent sent) {
        boolean own = sent.text("participant")
                .filter(frame.meeting().view().access().participants()::contains)
                .isPresent();
        Map<String, String> known =
                new HashMap<>(Map.of("meeting", frame.meeting().id()));
        if (own) {
            known.put(Draft.MODE, EntryMode.BY_STAFF.name());
        }
        return sent.with(known);
    }

    EntryPage form(Sent sent, List<Problem> problems) {
        return forms.page(
                frame.meeting().view(),
                KIND,
                sent,
                Set.of("meeting"),
                problems,
                frame.words().locale());
    }

    /** Who, the words, how: these stand open. */
    List<FormField> first(EntryPage form) {
        return form.fields().stream()
                .filter(field -> FIRST.contains(field.name()))
                .map(field -> field.name().equals("participant") ? asNames(field) : field)
                .toList();
    }

    /** What stays as it was for the one before. */
    List<FormField> more(EntryPage form) {
        return form.fields().stream()
                .filter(field -> !FIRST.contains(field.name()) && !NOT_HERE.contains(field.name()))
                .toList();
    }

    /** Those who are here first, each a target of its own. */
    private FormField asNames(FormField field) {
        List<FieldChoice> names = new ArrayList<>();
        Stream.concat(frame.meeting().people().stream(), frame.meeting().others().stream())
                .map(Participating::participant)
                .forEach(id -> names.add(FieldChoice.of(id, frame.name(id))));
        return FormField.of(field.name(), FieldKind.RADIOS_INLINE, field.label())
                .withChoices(names)
                .withValue(field.value())
                .withError(field.error());
    }

    List<Saying> said() {
        return frame.meeting().said().stream().map(this::saying).toList();
    }

    private Saying saying(Said<ContributionMade> said) {
        return new Saying(
                said.body().words(),
                frame.name(said.body().participant()) + " · "
                        + frame.words().choice(said.body().form()),
                frame.words().moment(said.happenedAt()),
                AttachmentPages.addTo(frame.meeting().view().id(), said.body().id()),
                attached(said.body().id()));
    }

    private List<Attached> attached(String contribution) {
        return frame.meeting()
                .view()
                .shown()
                .said(AttachmentAdded.class)
                .map(Said::body)
                .filter(added -> added.contribution().equals(contribution))
                .map(added -> new Attached(
                        AttachmentPages.path(frame.meeting().view().id(), added.id()),
                        added.description(),
                        added.type().isImage()))
                .toList();
    }
}
