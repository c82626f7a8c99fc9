package org.roundtable.casework;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingMoved;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.ParticipantAdded;

/** For whom, among people taking part without an account, an entry is something new: those whom it is addressed to. */
final class NewsForPeople {

    private NewsForPeople() {}

    static boolean isNews(EntryBody body) {
        return body instanceof FeedbackGiven
                || body instanceof AgreementDrafted
                || body instanceof MeetingPlanned
                || body instanceof MeetingMoved
                || body instanceof MeetingCancelled
                || body instanceof DecisionAsked
                || body instanceof DecisionMade;
    }

    static Stream<String> of(CaseInHand inHand, Entry entry) {
        EntryBody body = entry.body();
        return body == null
                ? Stream.of()
                : addressed(inHand.file(), body).stream()
                        .filter(participant -> !participant.equals(entry.onBehalfOf()))
                        .filter(participant -> inHand.file()
                                .said(ParticipantAdded.class, participant)
                                .isPresent())
                        .filter(participant -> hasNoAccount(inHand, participant))
                        .filter(participant -> inHand.accessOf(
                                        Viewer.participant(inHand.file().id(), participant, Viewer.SYSTEM.user()))
                                .sees(entry));
    }

    private static boolean hasNoAccount(CaseInHand inHand, String participant) {
        return Optional.ofNullable(inHand.people().get(participant))
                .map(person -> person.userName() == null)
                .orElse(false);
    }

    private static Set<String> addressed(CaseFile file, EntryBody body) {
        if (body instanceof FeedbackGiven given) {
            return Set.of(given.participant());
        }
        if (body instanceof AgreementDrafted drafted) {
            return drafted.signatories();
        }
        if (body instanceof MeetingPlanned planned) {
            return planned.expected();
        }
        if (body instanceof DecisionAsked asked) {
            return asked.affects();
        }
        return ofThing(file, body);
    }

    private static Set<String> ofThing(CaseFile file, EntryBody body) {
        if (body instanceof MeetingMoved moved) {
            return expected(file, moved.meeting());
        }
        if (body instanceof MeetingCancelled cancelled) {
            return expected(file, cancelled.meeting());
        }
        return body instanceof DecisionMade made
                ? file.said(DecisionAsked.class, made.decision())
                        .map(Said::body)
                        .map(DecisionAsked::affects)
                        .orElse(Set.of())
                : Set.of();
    }

    private static Set<String> expected(CaseFile file, String meeting) {
        return file.said(MeetingPlanned.class, meeting)
                .map(Said::body)
                .map(MeetingPlanned::expected)
                .orElse(Set.of());
    }
}
