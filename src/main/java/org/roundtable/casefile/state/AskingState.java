package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.People.DecisionPreference;
import org.roundtable.casefile.entry.People.GatekeeperAnswer;
import org.roundtable.casefile.entry.People.GatekeeperAnswered;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationMade;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Side;

/** Who has not been asked themselves: whether they want to take part, and what would help them. */
final class AskingState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, circumstances, facts);
        file.said(ParticipantAdded.class)
                .filter(added -> added.body().side() == Side.EXPERIENCE)
                .map(added -> PeopleState.participating(file, added))
                .forEach(deriving::person);
    }

    private record Deriving(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {

        void person(Participating person) {
            if (person.status() == ParticipantStatus.ACTIVE) {
                help(person);
            }
            if (!isAskedThemselves(person.participant())) {
                gatekept(person.participant());
            }
        }

        private boolean isAskedThemselves(String person) {
            return file.said(InvitationAnswered.class, person).isPresent()
                    || file.said(InvitationMade.class, person)
                            .filter(invited -> invited.body().personAskedDirectly())
                            .isPresent();
        }

        private void gatekept(String person) {
            Stream.<Said<?>>concat(
                            file.said(InvitationMade.class, person).stream(),
                            file.said(GatekeeperAnswered.class, person).stream())
                    .map(Said::firstAt)
                    .min(Comparator.naturalOrder())
                    .ifPresent(since -> gatekept(person, since));
        }

        private void gatekept(String person, Instant since) {
            boolean refused = file.said(GatekeeperAnswered.class, person)
                    .filter(answered -> answered.body().answer() == GatekeeperAnswer.REFUSED)
                    .isPresent();
            int days = circumstances.parameters().workingDays("in.gatekeeper.workingDays");
            facts.accept(new Gatekept(person, refused));
            facts.accept(circumstances.deadline(
                    Due.PERSON_ASKED, person, person, circumstances.calendar().endOfWorkingDaysAfter(since, days)));
        }

        private void help(Participating person) {
            String id = person.participant();
            boolean asked = file.said(SupportNeedsAsked.class, id)
                    .filter(Deriving::isAsked)
                    .isPresent();
            if (!asked) {
                int days = circumstances.parameters().workingDays("in.supportAsk.workingDays");
                facts.accept(new HelpNotAsked(id));
                Pauses.of(file, circumstances)
                        .endOfWorkingDaysAfter(joined(person), days, id)
                        .map(at -> circumstances.deadline(Due.HELP_ASKED, id, id, at))
                        .ifPresent(facts);
            }
        }

        /** Coming back after a pause is not joining anew. */
        private Instant joined(Participating person) {
            return file.said(InvitationAnswered.class, person.participant())
                    .map(answer -> History.sayingTheSame(file, answer, InvitationAnswered::reply)
                            .happenedAt())
                    .orElse(person.since());
        }

        /** Whoever answered with their own hand was asked, also where they need nothing. */
        private static boolean isAsked(Said<SupportNeedsAsked> said) {
            EntryMode mode = said.entry().mode();
            return mode == EntryMode.SELF || mode == EntryMode.WITH_CHOSEN_HELPER || isAnythingSaid(said.body());
        }

        private static boolean isAnythingSaid(SupportNeedsAsked needs) {
            DecisionPreference wish = needs.decisionPreference();
            return needs.interpreterNeeded() != Answer.NOT_ASKED
                    || needs.advocateWanted() != Answer.NOT_ASKED
                    || !needs.communicationNeeds().isEmpty()
                    || !needs.expressionForms().isEmpty()
                    || needs.supportContact() != null
                    || needs.whatHelps() != null
                    || wish != null && wish != DecisionPreference.NOT_ASKED;
        }
    }
}
