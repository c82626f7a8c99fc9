package org.roundtable.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Confidentiality;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Tier;

/**
 * What a file says about one person: an entry belongs to it when it names them, or speaks of something of theirs alone; all else is
 * left out, whatever kinds there will ever be.
 *
 * @param theirs the things that they said or that were said of them alone
 * @param joint the decisions and agreements that name them beside others
 */
record AboutOne(String participant, Set<String> theirs, Set<String> joint) {

    /** Where the work stood, which names nobody. */
    private static final Set<Class<?>> OF_ALL = Set.of(CaseOpened.class, PhaseStarted.class, CaseClosed.class);

    static AboutOne of(String participant, CaseFile file) {
        AboutOne about = new AboutOne(participant, new HashSet<>(), new HashSet<>());
        file.entries().stream()
                .filter(entry -> entry.body() != null && about.isOfThemAlone(entry.body()))
                .forEach(entry -> about.theirs.add(entry.thing()));
        file.entries().stream()
                .filter(entry -> entry.body() instanceof DecisionAsked || entry.body() instanceof AgreementDrafted)
                .filter(entry -> about.names(entry.body()))
                .forEach(entry -> about.joint.add(entry.thing()));
        return about;
    }

    boolean isTheirs(Entry entry) {
        EntryBody body = entry.body();
        boolean sealed = entry.tier() == Tier.T3 || entry.tier() == Tier.T4;
        if (body == null || sealed || body.getClass().getEnclosingClass() == Confidentiality.class) {
            return false;
        }
        if (OF_ALL.contains(body.getClass())) {
            return true;
        }
        boolean byAnother = entry.onBehalfOf() != null && !entry.onBehalfOf().equals(participant);
        return !byAnother
                && !isOfAnother(body)
                && !repeatsOthers(body)
                && (names(body) || speaksOfTheirs(body) || isOfJoint(body));
    }

    /** Words and whatever else one person said: theirs, even where they speak of somebody. */
    private boolean isOfAnother(EntryBody body) {
        return EntryKinds.of(body)
                .field("participant")
                .map(field -> field.of(body))
                .filter(one -> !participant.equals(one))
                .isPresent();
    }

    private boolean repeatsOthers(EntryBody body) {
        return body instanceof FeedbackDrafted answer && !theirs.containsAll(answer.contributions());
    }

    private boolean names(EntryBody body) {
        return EntryKinds.of(body).thing(body).equals(participant)
                || EntryKinds.of(body).fields().stream()
                        .filter(field -> "participant".equals(field.refers()))
                        .anyMatch(field -> values(field, body).contains(participant));
    }

    private boolean isOfThemAlone(EntryBody body) {
        return EntryKinds.of(body)
                .field("participant")
                .map(field -> field.of(body))
                .filter(participant::equals)
                .isPresent();
    }

    private boolean speaksOfTheirs(EntryBody body) {
        return EntryKinds.of(body).fields().stream()
                .filter(field -> field.refers() != null)
                .anyMatch(field -> field.of(body) instanceof String thing && theirs.contains(thing));
    }

    /** What was decided or agreed with them, kept once for all of them. */
    private boolean isOfJoint(EntryBody body) {
        EntryKind kind = EntryKinds.of(body);
        return kind.declaration().key().length == 1 && joint.contains(kind.thing(body));
    }

    private static Collection<?> values(Field field, EntryBody body) {
        Object value = field.of(body);
        return value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
    }
}
