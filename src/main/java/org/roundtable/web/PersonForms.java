package org.roundtable.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.entry.Judging.GateAnswer;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casework.Draft;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;
import org.roundtable.casework.Recording;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Mediation;

/** Records what somebody taking part sent: their answers to the questions of their form, and nothing else that came along. */
final class PersonForms {

    private static final Set<String> PARTS = Set.of("", ".day", ".month", ".year", ".time");

    private static final String SKIPPED = StepBackKind.SKIP_TOPIC.name();

    private final Recording recording;

    PersonForms(Recording recording) {
        this.recording = recording;
    }

    /**
     * Records it for the person who sent it.
     *
     * @param hand whose hand filled it in; nothing where that was not said
     * @throws EntryRefused with everything that has to be put right, at once
     */
    Entry record(Viewer viewer, PersonForm form, Sent sent, Optional<EntryMode> hand) {
        if (!leftOpen(form, sent, hand).isEmpty()) {
            throw new EntryRefused(problems(viewer, form, sent, hand));
        }
        return recording.record(viewer, String.valueOf(viewer.caseFile()), draft(viewer, form, sent, hand));
    }

    /** Everything that has to be put right first; nothing is stored. */
    List<Problem> problems(Viewer viewer, PersonForm form, Sent sent, Optional<EntryMode> hand) {
        List<Problem> known =
                recording.problems(viewer, String.valueOf(viewer.caseFile()), draft(viewer, form, sent, hand));
        return Stream.concat(known.stream(), leftOpen(form, sent, hand).stream())
                .toList();
    }

    private static Draft draft(Viewer viewer, PersonForm form, Sent sent, Optional<EntryMode> hand) {
        EntryMode mode = hand.orElse(EntryMode.SELF);
        return new Draft(form.kind(), values(form, sent, mode), mode, viewer.participant(), null, null);
    }

    /** Who answers, and a yes or no that an entry cannot leave open, are asked for: nobody's silence is taken for no. */
    private static List<Problem> leftOpen(PersonForm form, Sent sent, Optional<EntryMode> hand) {
        if (form.kind().declaration().neverRefused()) {
            return List.of();
        }
        Stream<Problem> yesOrNo = form.kind().fields().stream()
                .filter(field -> field.component().getType() == boolean.class)
                .map(Field::name)
                .filter(form.questions()::contains)
                .filter(name -> sent.text(name).isEmpty())
                .map(name -> new Problem(
                        name, name.equals("aboutSafety") ? "me.problem.aboutSafety" : "me.problem.yesOrNo"));
        Stream<Problem> who = form.asksWhoFillsItIn() && hand.isEmpty()
                ? Stream.of(new Problem(Draft.MODE, "me.problem.hand"))
                : Stream.empty();
        return Stream.concat(yesOrNo, who).toList();
    }

    private static Map<String, List<String>> values(PersonForm form, Sent sent, EntryMode hand) {
        Map<String, List<String>> values = new HashMap<>();
        asked(form, sent)
                .forEach(name -> PARTS.forEach(part -> {
                    List<String> typed = sent.values().get(name + part);
                    if (typed != null) {
                        values.put(name + part, typed);
                    }
                }));
        form.filled().forEach((name, value) -> values.put(name, List.of(value)));
        // A question that was skipped gets the answer that says so.
        form.kind().asked().stream()
                .filter(field -> !values.containsKey(field.name()))
                .forEach(field ->
                        notSaid(form, field.name()).ifPresent(value -> values.put(field.name(), List.of(value))));
        form.kind().field("mediation").ifPresent(field -> values.put("mediation", List.of(helped(hand))));
        return values;
    }

    /** A question that an answer brings up counts only with that answer. */
    private static List<String> asked(PersonForm form, Sent sent) {
        List<String> asked = new ArrayList<>(form.questions());
        asked.addAll(form.carried());
        if (sent.text("answer").filter(GateAnswer.GO_BACK.name()::equals).isPresent()) {
            asked.add("goTo");
        }
        if (form.kind().name().equals("SteppedBack")
                && sent.text("kind").filter(SKIPPED::equals).isEmpty()) {
            asked.remove("topic");
        }
        if (form.kind().name().equals("ParticipationRated")) {
            asked.add("whoSees");
        }
        return asked;
    }

    private static Optional<String> notSaid(PersonForm form, String component) {
        return switch (form.kind().name() + "." + component) {
            case "CheckInMade.wantsToTalkTo" -> Optional.of("NOBODY");
            case "SupportNeedsAsked.interpreterNeeded", "SupportNeedsAsked.advocateWanted" -> Optional.of("NOT_ASKED");
            default -> Optional.empty();
        };
    }

    private static String helped(EntryMode hand) {
        return (hand == EntryMode.WITH_CHOSEN_HELPER ? Mediation.HELPED_BY_CHOSEN_PERSON : Mediation.NONE).name();
    }
}
