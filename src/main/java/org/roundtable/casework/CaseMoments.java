package org.roundtable.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementReviewed;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Safeguarding.TakingPartLimited;
import org.roundtable.casefile.state.Deadline;
import org.roundtable.casefile.state.Due;
import org.roundtable.casefile.state.MeetingStanding;

/** When the timers of the processes go off: from the deadlines of the case's state, or counted from what moved them. */
final class CaseMoments {

    private static final Map<String, Function<AskedOf, Instant>> MOMENTS = Map.ofEntries(
            Map.entry("acknowledgementDue", of -> new ConcernLine(of).passesOnAt()),
            Map.entry("referralDue", of -> concern(of, Due.REFERRAL_MADE, hours(of, "sg.referral.hours"))),
            Map.entry("answerDue", of -> concern(of, Due.REFERRAL_ANSWERED, days(of, "sg.referralAnswer.workingDays"))),
            Map.entry("allegationDue", of -> concern(of, Due.ALLEGATION_REPORTED, days(of, "sg.decision.workingDays"))),
            Map.entry("limitReview", CaseMoments::limitReview),
            Map.entry("safeguardingLeadAwaited", of -> days(of, "rd.preSession.workingDays")),
            Map.entry("sponsorAwaited", of -> days(of, "rd.respond.workingDays")),
            Map.entry("nextReadinessLook", of -> calendarDays(of, "rd.prepare.days")),
            Map.entry("preparedLongEnough", of -> calendarDays(of, "rd.prepare.days")),
            Map.entry("gatekeeperAwaited", of -> days(of, "in.gatekeeper.workingDays")),
            Map.entry("phaseViewsClose", of -> days(of, "rd.respond.workingDays")),
            Map.entry("meetingBegins", CaseMoments::meetingBegins),
            Map.entry("checkInsClose", of -> days(of, "fb.ack.workingDays")),
            Map.entry("viewsClose", CaseMoments::viewsClose),
            Map.entry("decisionDue", CaseMoments::decisionDue),
            Map.entry("signaturesDue", of -> days(of, "rd.sign.workingDays")),
            Map.entry("agreementReview", CaseMoments::agreementReview),
            Map.entry("replyAwaited", of -> days(of, "fb.reaction.workingDays")),
            Map.entry("nextUpdate", of -> calendarDays(of, "fb.update.days")),
            Map.entry("lightContactDue", CaseMoments::lightContactDue),
            Map.entry("nextLookBack", of -> calendarDays(of, "oa.review.days")),
            Map.entry("ratingsClose", of -> calendarDays(of, "tk.seal.days")),
            Map.entry("endingPlansAwaited", of -> days(of, "rd.respond.workingDays")),
            Map.entry("nextWorkingMorning", of -> calendar(of).nextWorkingMorning(of.from())));

    private CaseMoments() {}

    /** @throws IllegalArgumentException when no such moment is known */
    static Instant at(String deadline, AskedOf of) {
        Function<AskedOf, Instant> moment = MOMENTS.get(deadline);
        if (moment == null) {
            throw new IllegalArgumentException("Nobody knows when " + deadline + " is");
        }
        return moment.apply(of);
    }

    static Set<String> all() {
        return MOMENTS.keySet();
    }

    /** By when a step that begins is due; the unit is the last part of the parameter's name. */
    static @Nullable Instant due(String parameter, AskedOf of) {
        return switch (parameter.substring(parameter.lastIndexOf('.') + 1)) {
            case "workingDays" -> days(of, parameter);
            case "days" -> calendarDays(of, parameter);
            case "hours" -> hours(of, parameter);
            case "minutes" -> of.from().plus(Duration.ofMinutes(of.figure(parameter)));
            default -> null;
        };
    }

    private static Instant concern(AskedOf of, Due what, Instant otherwise) {
        return of.state()
                .facts(Deadline.class)
                .filter(deadline ->
                        deadline.what() == what && deadline.subject().equals(of.id("concern")))
                .map(Deadline::at)
                .findFirst()
                .orElse(otherwise);
    }

    private static Instant limitReview(AskedOf of) {
        LocalDate longest = day(of).plusDays(of.figure("sg.pauseReview.days"));
        LocalDate review = of.said(TakingPartLimited.class, "concern")
                .map(TakingPartLimited::reviewOn)
                .filter(day -> day.isBefore(longest))
                .orElse(longest);
        return calendar(of).endOf(review);
    }

    private static Instant meetingBegins(AskedOf of) {
        return of.state()
                .facts(MeetingStanding.class)
                .filter(meeting -> meeting.meeting().equals(of.id("meeting")))
                .map(MeetingStanding::startsAt)
                .findFirst()
                .orElse(of.from());
    }

    static Instant viewsClose(AskedOf of) {
        return of.said(ViewsAsked.class, "decision")
                .map(ViewsAsked::viewsCloseOn)
                .map(calendar(of)::endOf)
                .orElseGet(() -> days(of, "tk.notice.workingDays"));
    }

    private static Instant decisionDue(AskedOf of) {
        return of.said(DecisionAsked.class, "decision")
                .map(DecisionAsked::dueOn)
                .map(calendar(of)::endOf)
                .orElseGet(() -> viewsClose(of));
    }

    private static Instant agreementReview(AskedOf of) {
        Optional<LocalDate> again =
                of.said(AgreementReviewed.class, "agreement").map(AgreementReviewed::nextReviewOn);
        Optional<LocalDate> first = of.said(AgreementDrafted.class, "agreement").map(AgreementDrafted::reviewOn);
        return again.or(() -> first)
                .filter(day -> day.isAfter(day(of)))
                .map(calendar(of)::endOf)
                .orElseGet(() -> calendarDays(of, "rd.agreement.review.days"));
    }

    /** Counted from the last time that anybody was in touch. */
    private static Instant lightContactDue(AskedOf of) {
        String person = of.id("participant");
        Instant last = of.file()
                .said(ContactNoted.class)
                .filter(noted -> person.equals(noted.body().participant()))
                .map(Said::happenedAt)
                .filter(of.from()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(of.from());
        LocalDate day = calendar(of).dateOf(last).plusDays(of.figure("wb.pause.contact.days"));
        return calendar(of).endOf(day);
    }

    private static Instant days(AskedOf of, String parameter) {
        return calendar(of).endOfWorkingDaysAfter(of.from(), of.figure(parameter));
    }

    private static Instant calendarDays(AskedOf of, String parameter) {
        return calendar(of).endOf(day(of).plusDays(of.figure(parameter)));
    }

    private static Instant hours(AskedOf of, String parameter) {
        return of.from().plus(Duration.ofHours(of.figure(parameter)));
    }

    private static LocalDate day(AskedOf of) {
        return calendar(of).dateOf(of.from());
    }

    private static WorkingCalendar calendar(AskedOf of) {
        return of.circumstances().calendar();
    }
}
