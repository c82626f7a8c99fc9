package org.roundtable.casefile.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.Condition;
import org.roundtable.casefile.entry.Opening.ConditionSettled;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.ReadinessLookedAt;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Opening.SponsorAnswered;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** Readiness and conditions: settled once by an organisation and reused, or settled in the work itself. */
final class GroundworkState implements Derivation {

    private record Deriving(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {

        void ofOrganisation(Said<OrganisationSetUp> setUp) {
            Deadline prepared = preparedBy(setUp, setUp.body().id());
            facts.accept(prepared);
            if (prepared.passed()) {
                due(setUp.body().id(), circumstances.now());
                looks().filter(this::isOfBothSides)
                        .map(look -> circumstances.deadline(
                                Due.READINESS_REPEATED,
                                look.body().id(),
                                null,
                                look.happenedAt().plus(repeat())))
                        .filter(deadline -> !deadline.passed())
                        .forEach(facts);
            }
        }

        void ofCase(Said<CaseOpened> opened) {
            Optional<Instant> begun = begun();
            if (begun.isEmpty()) {
                facts.accept(preparedBy(opened, opened.body().id()));
            } else if (opened.body().level() != EngagementLevel.INDIVIDUAL_CARE) {
                due(opened.body().id(), begun.get());
            }
        }

        private Deadline preparedBy(Said<?> opened, String of) {
            int days = circumstances.parameters().intValue("rd.prepare.days");
            Instant at = circumstances
                    .calendar()
                    .endOf(circumstances.calendar().dateOf(opened.happenedAt()).plusDays(days));
            return circumstances.deadline(Due.PREPARED, of, null, at);
        }

        private void due(String of, Instant by) {
            facts.accept(new GroundworkDue(of));
            facts.accept(readiness(by));
            Arrays.stream(Condition.values()).map(this::standing).forEach(facts);
        }

        /** The first phase, or a meeting to work or decide at which people with experience are expected: whichever is known of. */
        private Optional<Instant> begun() {
            Stream<Instant> phases = file.said(PhaseStarted.class)
                    .filter(run -> run.body().phase() != Phase.PREPARATION)
                    .map(Said::happenedAt);
            Stream<Instant> meetings = GroupMeetings.of(file, circumstances).toWork().stream()
                    .map(meeting -> meeting.startsAt().isBefore(circumstances.now())
                            ? meeting.startsAt()
                            : circumstances.now());
            return Stream.concat(phases, meetings).min(Comparator.naturalOrder());
        }

        private ReadinessStanding readiness(Instant by) {
            Instant since = by.minus(repeat());
            boolean bothSides = looks().filter(this::isOfBothSides)
                    .anyMatch(look -> look.happenedAt().isAfter(since));
            boolean staffHeard =
                    looks().anyMatch(look -> Concern.isSaid(look.body().hopesAndWorriesOfStaff()));
            boolean named = said(RoleAssigned.class)
                    .anyMatch(role ->
                            role.body().role() == Role.SPONSOR || role.body().role() == Role.MANAGER);
            return new ReadinessStanding(
                    bothSides,
                    staffHeard,
                    named,
                    said(SponsorAnswered.class).findAny().isPresent());
        }

        private Duration repeat() {
            return Duration.ofDays(circumstances.parameters().intValue("rd.readiness.repeat.days"));
        }

        private boolean isOfBothSides(Said<ReadinessLookedAt> look) {
            return look.body().sidesAsked().containsAll(Set.of(Side.EXPERIENCE, Side.QUALIFICATION));
        }

        private Stream<Said<ReadinessLookedAt>> looks() {
            return said(ReadinessLookedAt.class);
        }

        private <T extends EntryBody> Stream<Said<T>> said(Class<T> kind) {
            return Stream.concat(circumstances.organisation().said(kind), file.said(kind));
        }

        private ConditionStanding standing(Condition condition) {
            Optional<Said<ConditionSettled>> own = file.said(ConditionSettled.class, condition.name());
            return own.or(() -> circumstances.organisation().said(ConditionSettled.class, condition.name()))
                    .map(said -> new ConditionStanding(condition, said.body().state(), own.isPresent()))
                    .orElseGet(() -> new ConditionStanding(condition, null, false));
        }
    }

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, circumstances, facts);
        if (file.latest(CaseClosed.class).isEmpty()) {
            file.latest(OrganisationSetUp.class).ifPresent(deriving::ofOrganisation);
            file.latest(CaseOpened.class).ifPresent(deriving::ofCase);
        }
    }
}
