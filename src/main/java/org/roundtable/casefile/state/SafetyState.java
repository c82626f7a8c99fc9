package org.roundtable.casefile.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Opening.SafeguardingLeadConfirmed;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Voice.ContributionMade;

/** What makes it safe to meet and to speak: a lead who knows, words about safety taken up, care after a hard topic. */
final class SafetyState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        lead(file, circumstances.organisation(), facts);
        marked(file).forEach(said -> disclosed(file, said, circumstances, facts));
        List<Said<MeetingPlanned>> hard = file.said(MeetingPlanned.class)
                .filter(plan -> plan.body().sensitiveTopic())
                .toList();
        if (!hard.isEmpty()) {
            Caring caring = Caring.of(file, circumstances);
            hard.forEach(plan -> cared(file, plan, caring, facts));
        }
    }

    private static void cared(CaseFile file, Said<MeetingPlanned> plan, Caring caring, Consumer<Object> facts) {
        Instant startsAt = MeetingState.startsAt(file, plan);
        plan.body().expected().forEach(person -> caring.since(plan.body().id(), startsAt, person)
                .forEach(facts));
    }

    private static void lead(CaseFile file, CaseFile organisation, Consumer<Object> facts) {
        file.said(RoleAssigned.class, Role.SAFEGUARDING_LEAD.name())
                .or(() -> organisation.said(RoleAssigned.class, Role.SAFEGUARDING_LEAD.name()))
                .map(said -> said.body().user())
                .map(user -> new SafeguardingLead(user, isConfirmed(file, user) || isConfirmed(organisation, user)))
                .ifPresent(facts);
    }

    private static boolean isConfirmed(CaseFile file, String user) {
        return file.said(SafeguardingLeadConfirmed.class, user)
                .filter(said -> said.entry().recordedBy().equals(user))
                .isPresent();
    }

    /** As long as the words can be read at all: taking them back does not undo what they called for. */
    private static Stream<Said<ContributionMade>> marked(CaseFile file) {
        return CaseFile.of(
                        file.id(),
                        file.entries().stream()
                                .filter(entry -> entry.body() instanceof ContributionMade)
                                .toList())
                .said(ContributionMade.class)
                .filter(said -> said.body().aboutSafety());
    }

    private static void disclosed(
            CaseFile file, Said<ContributionMade> said, Circumstances circumstances, Consumer<Object> facts) {
        ContributionMade words = said.body();
        facts.accept(new Disclosed(words.id(), words.participant()));
        boolean raised = file.said(ConcernRaised.class)
                .anyMatch(it -> words.id().equals(it.body().contribution()));
        if (!raised) {
            int minutes = circumstances.parameters().intValue("sg.disclosure.minutes");
            Instant since = History.sayingTheSame(file, said, ContributionMade::aboutSafety)
                    .happenedAt();
            facts.accept(circumstances.deadline(
                    Due.DISCLOSURE_RAISED, words.id(), words.participant(), since.plus(Duration.ofMinutes(minutes))));
        }
    }
}
