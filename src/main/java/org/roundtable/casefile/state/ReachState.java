package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Including.InclusionPlanned;
import org.roundtable.casefile.entry.Including.OtherGroupsTold;
import org.roundtable.casefile.entry.Including.OutreachTried;
import org.roundtable.casefile.entry.Including.ReachCounted;
import org.roundtable.casefile.entry.Including.ReachGroup;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.Route;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** Who was to be part of it, which groups are missing, and whether it is always the same few. */
final class ReachState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, circumstances, facts);
        List<Said<InclusionPlanned>> plans = file.said(InclusionPlanned.class)
                .sorted(Comparator.comparing(
                        Said::entry, Order.of(circumstances.calendar()).byDay()))
                .toList();
        if (!plans.isEmpty()) {
            deriving.planned(plans);
        }
        deriving.elsewhere();
    }

    private record Deriving(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {

        void planned(List<Said<InclusionPlanned>> plans) {
            InclusionPlanned latest = plans.get(plans.size() - 1).body();
            facts.accept(new WhoItIsFor(latest.id(), latest.isReasonMissing()));
            Optional<ReachCounted> count = count();
            sought(plans).forEach(group -> facts.accept(new GroupSought(latest.id(), group)));
            sought(plans).stream()
                    .filter(group ->
                            count.filter(it -> it.groups().contains(group)).isEmpty())
                    .forEach(group -> facts.accept(new GroupMissing(latest.id(), group, count.isPresent())));
            began().ifPresent(since ->
                    facts.accept(circumstances.deadline(Due.GROUPS_REACHED, latest.id(), null, afterOutreach(since))));
        }

        /** A group that is no longer sought is so only for a reason. */
        private static Set<ReachGroup> sought(List<Said<InclusionPlanned>> plans) {
            Set<ReachGroup> sought = EnumSet.noneOf(ReachGroup.class);
            plans.stream().map(Said::body).forEach(plan -> {
                if (plan.isReasonGiven()) {
                    sought.clear();
                }
                sought.addAll(plan.groupsSought());
            });
            return sought;
        }

        /** Fewer answers say nothing, and would point at somebody. */
        private Optional<ReachCounted> count() {
            int enough = circumstances.parameters().intValue("in.profiles.min");
            return file.said(ReachCounted.class)
                    .filter(said -> said.body().answered() >= enough)
                    .max(Comparator.comparing(
                            Said::entry, Order.of(circumstances.calendar()).byDay()))
                    .map(Said::body);
        }

        private Optional<Instant> began() {
            return file.said(PhaseStarted.class)
                    .filter(run -> run.body().phase() != Phase.PREPARATION)
                    .map(Said::happenedAt)
                    .min(Comparator.naturalOrder());
        }

        private Instant afterOutreach(Instant since) {
            LocalDate day = circumstances.calendar().dateOf(since);
            int days = circumstances.parameters().intValue("in.outreach.days");
            return circumstances.calendar().endOf(day.plusDays(days));
        }

        void elsewhere() {
            List<Participating> people = file.said(ParticipantAdded.class)
                    .filter(added -> added.body().side() == Side.EXPERIENCE)
                    .map(added -> PeopleState.participating(file, added))
                    .filter(person -> person.status() == ParticipantStatus.ACTIVE)
                    .toList();
            int most = circumstances.parameters().intValue("in.otherInitiatives.max");
            long also = people.stream()
                    .filter(person -> file.said(OtherGroupsTold.class, person.participant())
                            .filter(told -> told.body().otherGroups() >= most)
                            .isPresent())
                    .count();
            if (also > 0) {
                Set<Route> left = EnumSet.allOf(Route.class);
                left.removeAll(came());
                facts.accept(new AlsoElsewhere(
                        people.size(), (int) (also * 100 / people.size()), tried(left), withoutTried(left)));
            }
        }

        private Set<Route> came() {
            return file.said(ParticipantAdded.class)
                    .map(added -> added.body().route())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        private int tried(Set<Route> left) {
            return (int) file.said(OutreachTried.class)
                    .filter(tried -> left.contains(tried.body().route()))
                    .filter(this::stillCounts)
                    .map(tried -> tried.body().route())
                    .distinct()
                    .count();
        }

        private boolean stillCounts(Said<OutreachTried> tried) {
            Deadline until = circumstances.deadline(
                    Due.OUTREACH_COUNTS, tried.body().id(), null, afterOutreach(tried.happenedAt()));
            facts.accept(until);
            return !until.passed();
        }

        private Set<Route> withoutTried(Set<Route> left) {
            Set<Route> tried = file.said(OutreachTried.class)
                    .map(said -> said.body().route())
                    .collect(Collectors.toSet());
            return left.stream().filter(route -> !tried.contains(route)).collect(Collectors.toUnmodifiableSet());
        }
    }
}
