package org.roundtable.casefile.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Safeguarding.CheckInAnswered;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.TalkTo;

/** What check-ins say about how people are, and what was done since. It is no diagnosis and no score. */
final class WellbeingState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Comparator<Said<?>> byDay = Comparator.comparing(
                Said::entry, Order.of(circumstances.calendar()).byDay());
        Map<String, List<Said<CheckInMade>>> checkIns = file.said(CheckInMade.class)
                .sorted(byDay)
                .collect(Collectors.groupingBy(said -> said.body().participant()));
        checkIns.values().forEach(inOrder -> {
            runs(inOrder, circumstances.parameters(), facts);
            inOrder.forEach(checkIn -> one(file, checkIn, circumstances, facts));
        });
        if (!checkIns.isEmpty()) {
            Caring caring = Caring.of(file, circumstances);
            checkIns.values().stream()
                    .flatMap(List::stream)
                    .filter(checkIn -> callsForCare(checkIn.body(), circumstances.parameters()))
                    .flatMap(caring::since)
                    .forEach(facts);
        }
    }

    private static void runs(List<Said<CheckInMade>> inOrder, Parameters parameters, Consumer<Object> facts) {
        run(inOrder, CheckInMade::mood, parameters.intValue("sg.mood.low"), parameters, facts);
        run(inOrder, CheckInMade::safe, parameters.intValue("sg.safe.low"), parameters, facts);
    }

    private static void run(
            List<Said<CheckInMade>> inOrder,
            Function<CheckInMade, @Nullable Integer> answer,
            int low,
            Parameters parameters,
            Consumer<Object> facts) {
        List<CheckInMade> run = new ArrayList<>();
        inOrder.stream()
                .map(Said::body)
                .filter(checkIn -> answer.apply(checkIn) != null)
                .forEach(checkIn -> {
                    if (Objects.requireNonNull(answer.apply(checkIn)) > low) {
                        run.clear();
                    } else {
                        run.add(checkIn);
                    }
                });
        if (!run.isEmpty() && run.size() >= parameters.intValue("sg.low.run")) {
            CheckInMade last = run.get(run.size() - 1);
            facts.accept(new LowRun(last.participant(), last.id(), run.size()));
        }
    }

    private static void one(
            CaseFile file, Said<CheckInMade> said, Circumstances circumstances, Consumer<Object> facts) {
        CheckInMade checkIn = said.body();
        if (isAtMost(checkIn.safe(), circumstances.parameters().intValue("sg.unsafe.value"))) {
            facts.accept(new FeltUnsafe(checkIn.participant(), checkIn.id()));
        }
        if (wantsToTalk(checkIn)
                && file.said(CheckInAnswered.class, checkIn.id()).isEmpty()) {
            WorkingCalendar calendar = circumstances.calendar().forSafety();
            int days = circumstances.parameters().workingDays("sg.talk.workingDays");
            LocalDate on = calendar.plusWorkingDays(calendar.dateOf(said.firstAt()), days);
            // From the morning of that day, so that there is still a day in which to answer.
            facts.accept(circumstances.deadline(
                    Due.TALK_ANSWERED, checkIn.id(), checkIn.participant(), calendar.endOf(on.minusDays(1))));
        }
    }

    private static boolean callsForCare(CheckInMade checkIn, Parameters parameters) {
        return wantsToTalk(checkIn)
                || isAtMost(checkIn.mood(), parameters.intValue("sg.mood.low"))
                || isAtMost(checkIn.safe(), parameters.intValue("sg.safe.low"))
                || isAtMost(checkIn.safe(), parameters.intValue("sg.unsafe.value"));
    }

    private static boolean wantsToTalk(CheckInMade checkIn) {
        return checkIn.wantsToTalkTo() != null && checkIn.wantsToTalkTo() != TalkTo.NOBODY;
    }

    private static boolean isAtMost(@Nullable Integer answer, int value) {
        return answer != null && answer <= value;
    }
}
