package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.DecisionType;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.participation.Side;

/** Whether people know what they need to know for what is their own: the choices there are, and medicines. */
final class ExplainingState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        List<Said<DecisionAsked>> personal = file.said(DecisionAsked.class)
                .filter(said -> said.body().type().isPersonal())
                .filter(said -> isPut(file, said.body().id()))
                .toList();
        if (!personal.isEmpty() && file.latest(CaseClosed.class).isEmpty()) {
            Map<String, Participating> people = PeopleState.everybody(file);
            personal.forEach(asked -> asked.body().affects().stream()
                    .map(people::get)
                    .filter(person -> person != null
                            && person.side() == Side.EXPERIENCE
                            && person.status() == ParticipantStatus.ACTIVE)
                    .forEach(person -> missing(file, asked, person.participant(), facts)));
        }
    }

    /** Until people are asked, or it is decided, there is time to explain. */
    private static boolean isPut(CaseFile file, String decision) {
        return file.said(ViewsAsked.class, decision).isPresent()
                || file.said(DecisionMade.class, decision).isPresent();
    }

    private static void missing(CaseFile file, Said<DecisionAsked> asked, String person, Consumer<Object> facts) {
        Optional<Instant> since = before(file, asked, person);
        needed(asked.body().type()).stream()
                .filter(subject -> file.said(InformationGiven.class)
                        .noneMatch(told -> isTold(told, person, subject)
                                && since.map(told.happenedAt()::isAfter).orElse(true)))
                .map(subject -> new InformationMissing(asked.body().id(), person, subject))
                .forEach(facts);
    }

    private static List<InformationSubject> needed(DecisionType type) {
        return type == DecisionType.MEDICINES
                ? List.of(InformationSubject.OPTIONS, InformationSubject.MEDICATION)
                : List.of(InformationSubject.OPTIONS);
    }

    private static boolean isTold(Said<InformationGiven> told, String person, InformationSubject subject) {
        InformationGiven given = told.body();
        return given.participant().equals(person)
                && given.subjects().contains(subject)
                && (given.understood() == Understood.YES || given.understood() == Understood.PARTLY);
    }

    /** What was told for the question before does not do for this one. */
    private static Optional<Instant> before(CaseFile file, Said<DecisionAsked> asked, String person) {
        return file.said(DecisionAsked.class)
                .filter(other -> other.body().type().isPersonal()
                        && other.body().affects().contains(person)
                        && other.firstAt().isBefore(asked.firstAt()))
                .map(Said::firstAt)
                .max(Comparator.naturalOrder());
    }
}
