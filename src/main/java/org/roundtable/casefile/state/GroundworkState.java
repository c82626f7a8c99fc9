package org.roundtable.casefile.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.roundtable.casefile.entry.Opening.MeansConfirmed;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.PurposeExplained;
import org.roundtable.casefile.entry.Opening.ReadinessLookedAt;
import org.roundtable.casefile.entry.Opening.ReadinessOutcome;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Opening.SponsorAnswered;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.PartyType;
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
            if (begun.isEmpty() && !isNotNow()) {
                facts.accept(preparedBy(opened, opened.body().id()));
            } else if (begun.isPresent() && opened.body().level() != EngagementLevel.INDIVIDUAL_CARE) {
                due(opened.body().id(), begun.get());
            }
        }

        /** Whoever looked last said that this is not the time, and why. */
        private boolean isNotNow() {
            return looks().max(Comparator.comparing(Said::happenedAt))
                    .filter(look -> look.body().outcome() == ReadinessOutcome.NOT_NOW)
                    .isPresent();
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
            facts.accept(means());
            facts.accept(purpose());
            facts.accept(facilitation());
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

        /** What the work says for itself goes before what its organisation said for all. */
        private <T extends EntryBody> Optional<T> latest(Class<T> kind) {
            return file.latest(kind)
                    .or(() -> circumstances.organisation().latest(kind))
                    .map(Said::body);
        }

        private MeansStanding means() {
            Optional<MeansConfirmed> said = latest(MeansConfirmed.class);
            return new MeansStanding(
                    said.map(means -> means.money() == Answer.YES).orElse(false),
                    said.map(means -> means.staffTime() == Answer.YES).orElse(false));
        }

        private PurposeStanding purpose() {
            Map<String, Participating> people = PeopleState.everybody(file);
            boolean why = said(PurposeExplained.class)
                    .anyMatch(said -> Concern.isSaid(said.body().whyThisWay()));
            boolean read = file.said(PurposeExplained.class)
                    .flatMap(said -> said.body().readThroughBy().stream())
                    .map(people::get)
                    .anyMatch(person -> person != null && person.side() == Side.EXPERIENCE);
            return new PurposeStanding(why, read);
        }

        private Facilitation facilitation() {
            List<Participating> active = PeopleState.everybody(file).values().stream()
                    .filter(person -> person.status() == ParticipantStatus.ACTIVE)
                    .toList();
            boolean inTheGroup = active.stream().anyMatch(person -> person.partyType() == PartyType.FACILITATOR);
            Optional<String> facilitator = holder(Role.FACILITATOR);
            boolean alsoLeads =
                    !inTheGroup && facilitator.isPresent() && facilitator.equals(holder(Role.LEAD_PRACTITIONER));
            return new Facilitation(inTheGroup || facilitator.isPresent(), alsoLeads, active.size());
        }

        private Optional<String> holder(Role role) {
            return file.said(RoleAssigned.class, role.name())
                    .or(() -> circumstances.organisation().said(RoleAssigned.class, role.name()))
                    .map(said -> said.body().user());
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
