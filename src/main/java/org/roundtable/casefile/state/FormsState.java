package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.AgeBand;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Side;

/** In which forms people could say things at the last meetings. What nobody wrote down was talk. */
final class FormsState implements Derivation {

    private static final Set<ExpressionForm> TALK =
            EnumSet.of(ExpressionForm.SPOKEN, ExpressionForm.WRITTEN, ExpressionForm.SURVEY);

    private record Held(Instant startsAt, Set<ExpressionForm> forms) {}

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        int window = Math.max(1, circumstances.parameters().intValue("in.forms.window"));
        List<Held> held = file.said(MeetingPlanned.class)
                .flatMap(plan -> file
                        .said(MeetingHeld.class, plan.body().id())
                        .map(said -> new Held(
                                MeetingState.startsAt(file, plan), said.body().formsUsed()))
                        .stream())
                .sorted(Comparator.comparing(Held::startsAt))
                .toList();
        if (held.size() >= window) {
            List<Held> last = held.subList(held.size() - window, held.size());
            if (last.stream().allMatch(it -> TALK.containsAll(it.forms()))) {
                onlyTalk(file, last.get(0).startsAt(), facts);
            }
        }
    }

    private static void onlyTalk(CaseFile file, Instant since, Consumer<Object> facts) {
        file.said(ParticipantAdded.class)
                .filter(added -> added.body().side() == Side.EXPERIENCE)
                .map(added -> PeopleState.participating(file, added))
                .filter(person -> person.status() == ParticipantStatus.ACTIVE)
                .forEach(person -> {
                    Set<ExpressionForm> liked = liked(file, person.participant());
                    boolean young = person.ageBand() == AgeBand.UNDER_8 || person.ageBand() == AgeBand.A8_11;
                    if ((young || !liked.isEmpty()) && !hasSaidOtherwise(file, person.participant(), since)) {
                        facts.accept(new OnlyTalk(person.participant(), liked));
                    }
                });
    }

    private static Set<ExpressionForm> liked(CaseFile file, String person) {
        return file.said(SupportNeedsAsked.class, person).stream()
                .flatMap(needs -> needs.body().expressionForms().stream())
                .filter(form -> !TALK.contains(form))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasSaidOtherwise(CaseFile file, String person, Instant since) {
        return file.said(ContributionMade.class)
                .filter(said -> said.body().participant().equals(person)
                        && !said.firstAt().isBefore(since))
                .map(Said::body)
                .anyMatch(said -> !TALK.contains(said.form()));
    }
}
