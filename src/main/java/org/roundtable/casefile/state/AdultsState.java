package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.People.AdultPrepared;
import org.roundtable.casefile.entry.People.Training;
import org.roundtable.participation.AgeBand;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;

/** Whether the adults at a meeting that is near, or was held, know how to work with those who come. */
final class AdultsState implements Derivation {

    private record Deriving(
            CaseFile file, Circumstances circumstances, Map<String, Participating> people, Consumer<Object> facts) {

        void derive() {
            Map<String, Set<Training>> needed = new java.util.TreeMap<>();
            GroupMeetings.of(file, circumstances).all().stream()
                    .filter(MeetingStanding::near)
                    .map(meeting -> expected(meeting.meeting()))
                    .forEach(expected -> adults(expected)
                            .forEach(adult -> needed.computeIfAbsent(adult, none -> new LinkedHashSet<>())
                                    .addAll(neededWith(expected))));
            needed.forEach(this::missing);
        }

        private List<Participating> expected(String meeting) {
            return file.said(MeetingPlanned.class, meeting).stream()
                    .flatMap(plan -> plan.body().expected().stream())
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .toList();
        }

        private List<String> adults(Collection<Participating> expected) {
            return expected.stream()
                    .filter(person -> person.side() != Side.EXPERIENCE && person.status() == ParticipantStatus.ACTIVE)
                    .map(Participating::participant)
                    .toList();
        }

        private Set<Training> neededWith(Collection<Participating> expected) {
            Set<Training> needed = new LinkedHashSet<>();
            for (Participating person : expected) {
                if (person.side() == Side.EXPERIENCE) {
                    if (person.child() || person.partyType() == PartyType.CARE_LEAVER) {
                        needed.add(Training.ENABLING_CHILDREN);
                    }
                    if (person.ageBand() == AgeBand.UNDER_8 || person.ageBand() == AgeBand.A8_11) {
                        needed.add(Training.TALKING_WITH_YOUNG_CHILDREN);
                    }
                }
            }
            return needed;
        }

        private void missing(String adult, Set<Training> needed) {
            Optional<Said<AdultPrepared>> said = file.said(AdultPrepared.class, adult);
            boolean accompanied = said.map(prepared -> prepared.body().alongside())
                    .filter(colleague -> !colleague.equals(adult))
                    .isPresent();
            if (!accompanied) {
                Set<Training> known = said.filter(this::isStillGood)
                        .map(prepared -> prepared.body().trained())
                        .orElse(Set.of());
                needed.stream()
                        .filter(training -> !covers(known, training))
                        .forEach(training -> facts.accept(new NotPrepared(adult, training)));
            }
        }

        /** Knowing what hard times do to people serves as well as knowing how to work with children. */
        private boolean covers(Set<Training> known, Training needed) {
            return known.contains(needed)
                    || needed == Training.ENABLING_CHILDREN && known.contains(Training.TRAUMA_AWARENESS);
        }

        /** Without a day it counts from when it was written down. */
        private boolean isStillGood(Said<AdultPrepared> said) {
            LocalDate on = Optional.ofNullable(said.body().lastOn())
                    .orElseGet(() -> circumstances.calendar().dateOf(said.happenedAt()));
            int months = circumstances.parameters().intValue("rd.training.months");
            Instant ends = circumstances.calendar().endOf(on.plusMonths(months));
            Deadline deadline = circumstances.deadline(
                    Due.TRAINING_ENDS, said.body().participant(), said.body().participant(), ends);
            facts.accept(deadline);
            return !deadline.passed();
        }
    }

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        if (file.latest(CaseClosed.class).isEmpty()
                && file.latest(MeetingPlanned.class).isPresent()) {
            new Deriving(file, circumstances, PeopleState.everybody(file), facts).derive();
        }
    }
}
