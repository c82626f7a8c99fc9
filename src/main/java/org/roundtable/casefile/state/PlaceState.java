package org.roundtable.casefile.state;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Including.PlaceLookedAt;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.participation.Answer;
import org.roundtable.participation.Side;

/** Whether the places where people meet work for them: a place is asked about once, not for each meeting there. */
final class PlaceState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Set<String> experienced = PeopleState.everybody(file).values().stream()
                .filter(person -> person.side() == Side.EXPERIENCE)
                .map(Participating::participant)
                .collect(Collectors.toSet());
        file.said(MeetingPlanned.class)
                .filter(plan -> !name(plan.body().place()).isEmpty())
                .filter(plan -> plan.body().expected().stream().anyMatch(experienced::contains))
                .sorted(Comparator.<Said<MeetingPlanned>, java.time.Instant>comparing(Said::firstAt)
                        .thenComparing(plan -> plan.body().id()))
                .collect(Collectors.groupingBy(plan -> name(plan.body().place()), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(there -> place(file, circumstances, there, experienced, facts));
    }

    private static String name(@Nullable String place) {
        return place == null ? "" : place.strip().toLowerCase(Locale.ROOT);
    }

    private static void place(
            CaseFile file,
            Circumstances circumstances,
            List<Said<MeetingPlanned>> there,
            Set<String> experienced,
            Consumer<Object> facts) {
        Set<String> meetings = there.stream().map(plan -> plan.body().id()).collect(Collectors.toSet());
        Map<String, PlaceLookedAt> looks = file.said(PlaceLookedAt.class)
                .filter(look -> meetings.contains(look.body().meeting())
                        && experienced.contains(look.body().participant()))
                .sorted(Comparator.comparing(
                        Said::entry, Order.of(circumstances.calendar()).byDay()))
                .map(Said::body)
                .collect(Collectors.toMap(PlaceLookedAt::participant, look -> look, (before, after) -> after));
        String place = there.get(0).body().id();
        for (Said<MeetingPlanned> plan : there) {
            if (looks.values().stream().noneMatch(PlaceState::isSaid)) {
                facts.accept(new PlaceNotRight(place, plan.body().id(), null));
            }
            looks.values().stream()
                    .filter(look -> plan.body().expected().contains(look.participant()))
                    .filter(look -> look.canGetInAndUseIt() == Answer.NO || look.feelsRight() == Answer.NO)
                    .forEach(look ->
                            facts.accept(new PlaceNotRight(place, plan.body().id(), look.participant())));
        }
    }

    private static boolean isSaid(PlaceLookedAt look) {
        return look.canGetInAndUseIt() != Answer.NOT_ASKED;
    }
}
