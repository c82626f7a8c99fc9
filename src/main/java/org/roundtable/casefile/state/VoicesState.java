package org.roundtable.casefile.state;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Voice.ChangeRecorded;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Side;

/** How much people with experience said in each phase, how directly, and what of it had an effect. */
final class VoicesState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Map<String, Participating> people = PeopleState.everybody(file);
        List<Said<ContributionMade>> voices = file.said(ContributionMade.class)
                .filter(said -> people.containsKey(said.body().participant()))
                .filter(said -> people.get(said.body().participant()).side() == Side.EXPERIENCE)
                .toList();
        Set<String> withEffect = withEffect(file);
        PhaseRuns runs = PhaseRuns.of(file);
        runs.all().forEach(run -> facts.accept(inPhase(run, runs, voices, withEffect)));
    }

    private static VoicesInPhase inPhase(
            Said<PhaseStarted> run, PhaseRuns runs, List<Said<ContributionMade>> voices, Set<String> withEffect) {
        List<ContributionMade> inRun =
                bodies(voices, voice -> runs.of(voice.body().phase(), voice.happenedAt())
                        .filter(its -> its.body().id().equals(run.body().id()))
                        .isPresent());
        List<ContributionMade> since =
                bodies(voices, voice -> !voice.happenedAt().isBefore(run.happenedAt()));
        return new VoicesInPhase(
                run.body().id(),
                run.body().phase(),
                inRun.size(),
                (int) inRun.stream()
                        .filter(voice -> withEffect.contains(voice.id()))
                        .count(),
                throughAdults(inRun),
                throughAdults(since));
    }

    private static List<ContributionMade> bodies(
            List<Said<ContributionMade>> voices, Predicate<Said<ContributionMade>> such) {
        return voices.stream().filter(such).map(Said::body).toList();
    }

    private static double throughAdults(List<ContributionMade> voices) {
        return voices.stream()
                .mapToInt(voice -> voice.mediation().isThroughAnAdult() ? 100 : 0)
                .average()
                .orElse(0);
    }

    private static Set<String> withEffect(CaseFile file) {
        Stream<String> onDecisions = Links.of(file).stream().map(ContributionLinked::contribution);
        Stream<String> onChanges =
                file.said(ChangeRecorded.class).flatMap(change -> change.body().contributions().stream());
        return Stream.concat(onDecisions, onChanges).collect(Collectors.toSet());
    }
}
