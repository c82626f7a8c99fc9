package org.roundtable.casework;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StepBackAnswered;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.SharingPermitted;
import org.roundtable.casefile.entry.Voice.WordsConfirmed;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;

/** What somebody taking part may speak of: what they can see, and only what is their own where it is theirs alone to say. */
record OwnVoice(CaseAccess access, CaseFile file) {

    private static final String PARTICIPANT = "participant";

    /** @throws NotForYou when it names what they cannot see, or somebody else's words, answer, signature or pause */
    void check(EntryBody body) {
        EntryKind kind = EntryKinds.of(body);
        boolean known = kind.fields().stream()
                .filter(field -> field.refers() != null)
                .allMatch(field -> mayName(field, field.of(body)));
        if (!known || !isTheirs(body)) {
            throw new NotForYou();
        }
    }

    private boolean mayName(Field field, @Nullable Object value) {
        if (value == null) {
            return true;
        }
        if (value instanceof Collection<?> several) {
            return several.stream().allMatch(one -> isSeen(field, one.toString()));
        }
        return field.name().equals(PARTICIPANT)
                ? access.participants().contains(value.toString())
                : isSeen(field, value.toString());
    }

    private boolean isSeen(Field field, String thing) {
        boolean seen = EntryKinds.making(String.valueOf(field.refers()))
                .flatMap(kind -> file.said(kind.type(), thing))
                .map(Said::entry)
                .filter(access::sees)
                .isPresent();
        return seen || "contribution".equals(field.refers()) && said(thing);
    }

    private boolean isTheirs(EntryBody body) {
        if (body instanceof WordsWithdrawn withdrawn) {
            return said(withdrawn.contribution());
        }
        if (body instanceof WordsConfirmed confirmed) {
            return said(confirmed.contribution());
        }
        if (body instanceof WordsCorrected corrected) {
            return said(corrected.contribution());
        }
        if (body instanceof SharingPermitted permitted) {
            return said(permitted.contribution());
        }
        if (body instanceof FeedbackAnswered answered) {
            return isAmong(file.said(FeedbackDrafted.class, answered.feedback()), FeedbackDrafted::to);
        }
        if (body instanceof AgreementSigned signed) {
            return isAmong(file.said(AgreementDrafted.class, signed.agreement()), AgreementDrafted::signatories);
        }
        if (body instanceof StepBackAnswered answered) {
            return steppedBack(answered.stepBack());
        }
        return !(body instanceof Returned returned) || steppedBack(returned.stepBack());
    }

    private boolean said(String contribution) {
        return isAmong(file.said(ContributionMade.class, contribution), words -> Set.of(words.participant()));
    }

    private boolean steppedBack(String stepBack) {
        return isAmong(file.said(SteppedBack.class, stepBack), step -> Set.of(step.participant()));
    }

    private <T extends EntryBody> boolean isAmong(Optional<Said<T>> thing, Function<T, Set<String>> whose) {
        return thing.map(Said::body).map(whose).stream().flatMap(Set::stream).anyMatch(access.participants()::contains);
    }
}
