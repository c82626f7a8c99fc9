package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.People.ContactWish;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Side;

/** Who is owed an answer, about what, and since when; told or not. */
final class Owed {

    /**
     * @param contributions what the person said that the answer is about; none where a decision only affects them
     */
    record Answer(Owing why, String about, String participant, Instant since, Set<String> contributions) {}

    private final CaseFile file;
    private final Map<String, Participating> people;
    private final Set<ContributionLinked> links;
    private final List<Answer> answers = new ArrayList<>();

    private Owed(CaseFile file) {
        this.file = file;
        this.people = PeopleState.everybody(file);
        this.links = Links.of(file);
    }

    static List<Answer> in(CaseFile file) {
        Owed owed = new Owed(file);
        file.said(DecisionMade.class).forEach(owed::aboutDecision);
        file.said(ContributionConsidered.class)
                .filter(said -> said.body().consideration().isSettled())
                .forEach(owed::aboutContribution);
        file.said(FeedbackDrafted.class)
                .filter(draft -> draft.body().decision() == null)
                .forEach(owed::aboutAnswer);
        return owed.answers;
    }

    private void aboutDecision(Said<DecisionMade> made) {
        String decision = made.body().decision();
        Map<String, Set<String>> spoke = links.stream()
                .filter(link -> link.decision().equals(decision) && wantsAnswer(link.contribution()))
                .collect(Collectors.groupingBy(
                        ContributionLinked::participant,
                        Collectors.mapping(ContributionLinked::contribution, Collectors.toSet())));
        spoke.forEach((person, said) -> owe(Owing.SPOKE, decision, person, since(made.firstAt(), said), said));
        file.said(DecisionAsked.class, decision).stream()
                .flatMap(asked -> asked.body().affects().stream())
                .filter(person ->
                        !spoke.containsKey(person) && !made.body().decidedBy().contains(person))
                .forEach(person -> owe(Owing.AFFECTED, decision, person, made.firstAt(), Set.of()));
    }

    private void aboutContribution(Said<ContributionConsidered> considered) {
        String contribution = considered.body().contribution();
        boolean decided = links.stream()
                .filter(link -> link.contribution().equals(contribution))
                .anyMatch(link -> file.said(DecisionMade.class, link.decision()).isPresent());
        if (!decided && wantsAnswer(contribution)) {
            file.said(ContributionMade.class, contribution)
                    .ifPresent(made -> owe(
                            Owing.SETTLED,
                            contribution,
                            made.body().participant(),
                            settledAt(considered),
                            Set.of(contribution)));
        }
    }

    /** Words that were answered before anybody settled them: whoever was not content with the answer is owed another. */
    private void aboutAnswer(Said<FeedbackDrafted> draft) {
        draft.body().contributions().stream()
                .flatMap(id -> file.said(ContributionMade.class, id).stream())
                .filter(made -> answers.stream().noneMatch(answer -> answer.contributions()
                        .contains(made.body().id())))
                .forEach(made -> notContent(draft, made.body()));
    }

    private void notContent(Said<FeedbackDrafted> draft, ContributionMade made) {
        String told = draft.body().id() + "+" + made.participant();
        boolean reopens = file.said(FeedbackAnswered.class, told)
                .filter(answer -> answer.body().reaction().reopens())
                .isPresent();
        file.said(FeedbackGiven.class, told)
                .filter(given -> reopens)
                .ifPresent(
                        given -> owe(Owing.SETTLED, made.id(), made.participant(), given.firstAt(), Set.of(made.id())));
    }

    private void owe(Owing why, String about, String participant, Instant since, Set<String> contributions) {
        Participating person = people.get(participant);
        if (person != null && person.side() == Side.EXPERIENCE && wishesToHear(person)) {
            answers.add(new Answer(why, about, participant, since, contributions));
        }
    }

    /** Whoever stepped back chose what they still want to hear. */
    private static boolean wishesToHear(Participating person) {
        boolean away = person.status() == ParticipantStatus.LEFT || person.status() == ParticipantStatus.PAUSED;
        return !away || person.contactWish() == ContactWish.ALL || person.contactWish() == ContactWish.UPDATES_ONLY;
    }

    private boolean wantsAnswer(String contribution) {
        return file.said(ContributionMade.class, contribution)
                .filter(made -> made.body().answerWanted())
                .isPresent();
    }

    /** What was said about a decision after it was made is owed an answer from then. */
    private Instant since(Instant decided, Set<String> contributions) {
        Instant spoken = contributions.stream()
                .flatMap(id -> file.said(ContributionMade.class, id).stream())
                .map(Said::happenedAt)
                .min(Comparator.naturalOrder())
                .orElse(decided);
        return spoken.isAfter(decided) ? spoken : decided;
    }

    /** The answer counts from when it was settled, however often the entry was revised before and after. */
    private Instant settledAt(Said<ContributionConsidered> considered) {
        return History.sayingTheSame(file, considered, it -> it.consideration().isSettled())
                .happenedAt();
    }
}
