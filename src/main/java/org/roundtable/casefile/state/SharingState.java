package org.roundtable.casefile.state;

import java.util.Objects;
import java.util.function.Consumer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.People.Anonymity;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ChangeRecorded;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.SharingPermitted;
import org.roundtable.casefile.entry.Voice.WordsShared;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;

/** Where people's words went: further than they allowed, or still in use after they took them back. */
final class SharingState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        file.said(WordsShared.class).map(Said::body).forEach(shared -> file.said(
                        ContributionMade.class, shared.contribution())
                .map(Said::body)
                .filter(words -> isTooFar(file, shared, words))
                .map(words -> new SharedTooFar(shared.id(), words.id(), words.participant(), shared.audience()))
                .ifPresent(facts));
        file.said(WordsWithdrawn.class)
                .map(said -> said.body().contribution())
                .filter(words -> file.entries().stream().anyMatch(entry -> uses(entry, words)))
                .map(words -> new WithdrawnWords(words, author(file, words)))
                .forEach(facts);
    }

    private static boolean isTooFar(CaseFile file, WordsShared shared, ContributionMade words) {
        boolean further = shared.audience().compareTo(words.mayGoTo()) > 0;
        boolean shown = shared.named()
                && shared.audience().compareTo(Audience.ORGANISATION) >= 0
                && !isNamed(file, words.participant());
        return further && !isPermitted(file, shared, false) || shown && !isPermitted(file, shared, true);
    }

    /** Until somebody says that they want to be named, they are not. */
    private static boolean isNamed(CaseFile file, String participant) {
        return file.said(InvitationAnswered.class, participant)
                .filter(said -> said.body().anonymity() == Anonymity.NAMED)
                .isPresent();
    }

    private static boolean isPermitted(CaseFile file, WordsShared shared, boolean byName) {
        return file.said(SharingPermitted.class)
                .map(Said::body)
                .filter(permitted -> permitted.contribution().equals(shared.contribution()))
                .filter(permitted -> permitted.audience().compareTo(shared.audience()) >= 0)
                .anyMatch(permitted -> permitted.named() || !byName);
    }

    /** Also what has been revised since counts: the words were in it, and somebody was shown it. */
    private static boolean uses(Entry entry, String words) {
        EntryBody body = entry.body();
        return body instanceof FeedbackDrafted feedback
                        && feedback.contributions().contains(words)
                || body instanceof ChangeRecorded change
                        && change.contributions().contains(words)
                || body instanceof WordsShared shared && shared.contribution().equals(words)
                || body instanceof ContributionConsidered considered
                        && considered.contribution().equals(words)
                        && considered.decision() != null
                || body instanceof ContributionMade made && made.id().equals(words) && made.decision() != null;
    }

    private static String author(CaseFile file, String words) {
        return file.entries().stream()
                .filter(entry ->
                        entry.kind().equals("ContributionMade") && entry.thing().equals(words))
                .map(entry -> entry.body() instanceof ContributionMade made ? made.participant() : entry.onBehalfOf())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
