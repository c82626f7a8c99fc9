package org.roundtable.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casework.ReadingCase;
import org.roundtable.process.WorkItem;

/**
 * A form that arrived after the sign-in had run out. It is not obeyed, for anybody could have sent it; but where the browser says that
 * it came from a page of ours, and somebody is signed in again, it is kept as their draft.
 */
final class KeptWhenLost {

    private static final Pattern RECORD = Pattern.compile("/roundtable/cases/([^/]+)/record/([A-Za-z]+)");
    private static final Pattern STEP = Pattern.compile("/roundtable/steps/([^/]+)");
    private static final Pattern MEETING = Pattern.compile("/roundtable/cases/([^/]+)/meetings/([^/]+)/(hold|wrap-up)");
    private static final Pattern TOLD = Pattern.compile("/roundtable/cases/([^/]+)/feedback/([^/]+)");

    private final DraftForms drafts;
    private final ReadingCase reading;

    KeptWhenLost(DraftForms drafts, ReadingCase reading) {
        this.drafts = drafts;
        this.reading = reading;
    }

    /** Where the form was sent to, if it was the form of an entry. */
    static Optional<String> place(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = before == null ? request.getRequestURI() : before.toString();
        String path = uri.substring(request.getContextPath().length());
        return Optional.of(path).filter(to -> Stream.of(RECORD, STEP, MEETING, TOLD)
                .anyMatch(form -> form.matcher(to).matches()));
    }

    /** What was sent, to be sent again after signing in; without what only that one form was good for. */
    static Map<String, List<String>> answers(HttpServletRequest request) {
        Map<String, List<String>> answers = new TreeMap<>(Sent.of(request).values());
        answers.keySet().removeIf(name -> !name.matches("[A-Za-z0-9][A-Za-z0-9.-]*") || name.equals(DraftForms.LATER));
        return answers;
    }

    /** Where to go on writing, if the form could be kept. */
    Optional<String> keep(Viewer viewer, HttpServletRequest request) {
        Sent sent = Sent.of(request);
        return isFromOurPage(request) ? place(request).flatMap(place -> keep(viewer, place, sent)) : Optional.empty();
    }

    private Optional<String> keep(Viewer viewer, String place, Sent sent) {
        Matcher step = STEP.matcher(place);
        if (step.matches()) {
            WorkItem item = reading.step(viewer, step.group(1));
            return kept(viewer, item.caseFile(), item.entryKind(), item.id(), sent, place);
        }
        Matcher record = RECORD.matcher(place);
        return record.matches()
                ? kept(viewer, record.group(1), record.group(2), null, sent, place + "?draft=")
                : keptRows(viewer, place, sent);
    }

    /** Forms with rows, and words written down in a meeting, are found again where they were written. */
    private Optional<String> keptRows(Viewer viewer, String place, Sent sent) {
        Matcher meeting = MEETING.matcher(place);
        if (meeting.matches()) {
            String about = meeting.group(2);
            boolean kept = meeting.group(3).equals("hold")
                    ? drafts.keep(
                            viewer, meeting.group(1), MeetingSayings.KIND, null, sent.with(Map.of("meeting", about)))
                    : drafts.keepRows(viewer, meeting.group(1), MeetingWrapUp.kept(about), sent);
            return Optional.of(place).filter(there -> kept);
        }
        Matcher told = TOLD.matcher(place);
        return Optional.of(place).filter(there -> told.matches() && keptTold(viewer, told, sent));
    }

    private boolean keptTold(Viewer viewer, Matcher told, Sent sent) {
        var answer = FeedbackPages.answer(reading.of(viewer, told.group(1)), told.group(2));
        return drafts.keepRows(viewer, told.group(1), FeedbackPages.kept(answer), sent);
    }

    private Optional<String> kept(
            Viewer viewer, String caseFile, String kind, @Nullable String step, Sent sent, String goOn) {
        return EntryKinds.named(kind)
                .filter(of -> drafts.keep(viewer, caseFile, of, step, sent))
                .map(of -> step == null ? goOn + DraftForms.id(sent).orElse("") : goOn);
    }

    /** Browsers say where a form comes from; what does not say so is not kept. */
    private static boolean isFromOurPage(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
