package org.roundtable.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Judging.GateAnswered;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.TalkTo;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.state.Deadline;
import org.roundtable.casefile.state.Due;
import org.roundtable.casefile.state.Threshold;

/** What happens next, said to somebody right after they said something. */
record MyThanks(MyCase mine) {

    /**
     * What the person reads, and where they may want to go from here.
     *
     * @param title thanks, or what counts from now on
     */
    record Thanks(String title, List<String> lines, List<PageLink> links) {}

    /** @throws NotForYou unless they said it themselves; they may even have said that they are part of the problem */
    Thanks of(String name) {
        Entry entry = mine.view()
                .inHand()
                .file()
                .named(name)
                .filter(said -> mine.me().equals(said.onBehalfOf()))
                .orElseThrow(NotForYou::new);
        String variant = entry.kind() + variant(entry.body());
        List<String> lines = new ArrayList<>();
        if (entry.body() instanceof ConcernRaised raised) {
            lines.add(whenSomebodyLooks(raised));
        }
        if (entry.body() instanceof CheckInMade made && made.wantsToTalkTo() != TalkTo.NOBODY) {
            due(Due.TALK_ANSWERED, made.id())
                    .ifPresent(at -> lines.add(
                            mine.words().of("thanks.talk", mine.words().day(at))));
        }
        lines.add(mine.words().first("thanks." + variant, "thanks.other"));
        return new Thanks(mine.words().first("thanks.title." + entry.kind(), "thanks.title"), lines, links(entry));
    }

    /** What they answered decides what happens next. */
    private String variant(@Nullable EntryBody body) {
        if (body instanceof SteppedBack back) {
            return "." + back.kind();
        }
        if (body instanceof InvitationAnswered answer) {
            return "." + answer.reply();
        }
        if (body instanceof AgreementSigned signed) {
            return "." + signed.answer();
        }
        if (body instanceof GateAnswered gate) {
            return "." + gate.answer();
        }
        if (body instanceof FeedbackAnswered answer) {
            return answer.reaction().reopens() ? ".again" : ".fine";
        }
        if (body instanceof ContributionMade said) {
            return said.aboutSafety() ? ".safety" : ".said";
        }
        return body instanceof CheckInMade made ? (isLow(made) ? ".low" : ".fine") : "";
    }

    private boolean isLow(CheckInMade made) {
        return isUpTo(made.safe(), "sg.safe.low") || isUpTo(made.mood(), "sg.mood.low");
    }

    private boolean isUpTo(@Nullable Integer answer, String threshold) {
        return answer != null
                && mine.facts(Threshold.class).anyMatch(it -> it.name().equals(threshold) && answer <= it.value());
    }

    private String whenSomebodyLooks(ConcernRaised raised) {
        Optional<Instant> at = due(Due.CONCERN_IN_HAND, raised.id());
        if (at.isEmpty()) {
            return mine.words().of("thanks.concern.now");
        }
        boolean today = LocalDate.ofInstant(at.get(), Happened.ZONE)
                .equals(LocalDate.ofInstant(mine.view().state().at(), Happened.ZONE));
        return today
                ? mine.words().of("thanks.concern.today", mine.words().time(at.get()))
                : mine.words().of("thanks.concern.later", mine.words().moment(at.get()));
    }

    private Optional<Instant> due(Due what, String subject) {
        return mine.facts(Deadline.class)
                .filter(deadline ->
                        deadline.what() == what && deadline.subject().equals(subject))
                .map(Deadline::at)
                .findFirst();
    }

    private List<PageLink> links(Entry entry) {
        return entry.body() instanceof ContributionMade said && said.aboutSafety()
                ? List.of(mine.words().link("ConcernRaised", "contribution", said.id()))
                : List.of();
    }
}
