package org.roundtable.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.entry.People.AgeBandSet;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.participation.AgeBand;

/** Age bands are entries, renewed on a threshold birthday; the birth date itself stays in the table of people. */
final class Ages {

    private static final int[] THRESHOLDS = {8, 12, 16, 18, 26};

    private Ages() {}

    static AgeBand bandOf(@Nullable LocalDate birthDate, LocalDate today) {
        if (birthDate == null || birthDate.isAfter(today)) {
            return AgeBand.UNKNOWN;
        }
        int age = Period.between(birthDate, today).getYears();
        int passed = (int)
                IntStream.of(THRESHOLDS).filter(threshold -> age >= threshold).count();
        return AgeBand.values()[passed];
    }

    /** The bands that are not, or no longer, what the file says. */
    static List<AgeBandSet> renewed(CaseInHand inHand, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Typed.ZONE);
        List<AgeBandSet> renewed = new ArrayList<>();
        inHand.people().forEach((participant, person) -> {
            AgeBand band = bandOf(person.birthDate(), today);
            Optional<AgeBand> before = inHand.file()
                    .said(AgeBandSet.class, participant)
                    .map(it -> it.body().band());
            if (person.birthDate() != null && !before.equals(Optional.of(band))) {
                renewed.add(new AgeBandSet(participant, band));
            }
        });
        return renewed;
    }

    /** The next day on which somebody's band changes. */
    static Optional<Instant> nextThreshold(CaseInHand inHand, Circumstances circumstances) {
        LocalDate today = circumstances.calendar().dateOf(circumstances.now());
        return inHand.people().values().stream()
                .map(Person::birthDate)
                .filter(java.util.Objects::nonNull)
                .flatMap(born -> thresholdsAfter(born, today))
                .min(LocalDate::compareTo)
                .map(day -> circumstances.calendar().endOf(day.minusDays(1)));
    }

    private static Stream<LocalDate> thresholdsAfter(LocalDate born, LocalDate today) {
        return IntStream.of(THRESHOLDS).mapToObj(born::plusYears).filter(day -> day.isAfter(today));
    }
}
