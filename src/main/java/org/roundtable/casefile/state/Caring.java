package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.AnyTime.SupportOffered;
import org.roundtable.casefile.entry.Safeguarding.AdjustmentMade;
import org.roundtable.casefile.entry.Safeguarding.CheckInAnswered;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.state.CareSince.Care;

/** All that was done for how people are, so that it can be asked what came after what. */
final class Caring {

    private record Act(String participant, Care how, Entry entry) {}

    private final List<Act> acts = new ArrayList<>();
    private final Order order;

    private Caring(Order order) {
        this.order = order;
    }

    static Caring of(CaseFile file, Circumstances circumstances) {
        Caring caring = new Caring(Order.of(circumstances.calendar()));
        file.said(ContactNoted.class).forEach(said -> caring.contact(said));
        file.said(CheckInAnswered.class)
                .forEach(said -> file.said(CheckInMade.class, said.body().checkIn())
                        .ifPresent(checkIn -> caring.add(checkIn.body().participant(), Care.TALKED, said)));
        file.said(SupportOffered.class).forEach(it -> caring.add(it.body().participant(), Care.SUPPORT_OFFERED, it));
        file.said(AdjustmentMade.class).forEach(it -> caring.add(it.body().participant(), Care.ADJUSTED, it));
        file.said(ConcernRaised.class)
                .filter(it -> it.body().about() != null)
                .forEach(it -> caring.add(String.valueOf(it.body().about()), Care.CONCERN_RAISED, it));
        file.said(SteppedBack.class)
                .filter(it -> it.body().startedBy().isThePerson())
                .forEach(it -> caring.add(it.body().participant(), Care.STEPPED_BACK, it));
        return caring;
    }

    /** A letter is no conversation. */
    private void contact(Said<ContactNoted> said) {
        ContactNoted note = said.body();
        boolean talked = note.route() != ContactRoute.LETTER && note.purpose().isAboutThePerson();
        add(note.participant(), talked ? Care.TALKED : Care.CONTACTED, said);
        if (note.purpose() == ContactPurpose.TALK_ANSWERED) {
            add(note.participant(), Care.WISH_ANSWERED, said);
        }
    }

    private void add(String participant, Care how, Said<?> said) {
        acts.add(new Act(participant, how, said.entry()));
    }

    Stream<CareSince> since(Said<CheckInMade> checkIn) {
        return facts(checkIn.body().id(), checkIn.body().participant(), act -> order.isLater(act, checkIn.entry()));
    }

    Stream<CareSince> since(String meeting, Instant startsAt, String participant) {
        return facts(meeting, participant, act -> act.happenedAt().isAfter(startsAt));
    }

    private Stream<CareSince> facts(String of, String participant, Predicate<Entry> later) {
        return acts.stream()
                .filter(act -> act.participant().equals(participant) && later.test(act.entry()))
                .map(act -> new CareSince(of, participant, act.how()))
                .distinct();
    }
}
