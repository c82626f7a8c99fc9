package org.roundtable.process;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Agreements.SignatureAnswer;
import org.roundtable.casefile.entry.Agreements.SignatureMode;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.DecisionType;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Safeguarding.CanWait;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.EntryMode;

/** Entries as casework hands them over once they are stored. */
final class Entries {

    static final Instant RECORDED = Instant.parse("2026-03-02T09:00:00Z");

    private Entries() {}

    static Entry of(String caseFile, EntryBody body) {
        return of(caseFile, body, null);
    }

    static Entry of(String caseFile, EntryBody body, @Nullable Long replaces) {
        EntryKind kind = EntryKinds.of(body);
        return new Entry(
                caseFile,
                replaces == null ? 1 : replaces + 1,
                kind.name(),
                1,
                kind.thing(body),
                replaces,
                RECORDED,
                RECORDED,
                "worker",
                null,
                EntryMode.values()[0],
                kind.declaration().tier(),
                body);
    }

    static DecisionAsked question(String id, Importance importance) {
        return new DecisionAsked(
                id, "Where do we meet?", DecisionType.values()[0], importance, Set.of("p1"), false, null, true, null);
    }

    static DecisionMade decision(String id) {
        return new DecisionMade(
                id, DecisionMode.values()[0], Set.of("p1"), "In the park", "Most wanted it", null, null, true);
    }

    static AgreementSigned signature(String participant) {
        return new AgreementSigned("a1", 1, participant, SignatureAnswer.SIGNED, SignatureMode.DIGITAL, true, null);
    }

    static ConcernRaised concern(String id) {
        return new ConcernRaised(
                id,
                CanWait.values()[0],
                ConcernKind.values()[0],
                "p1",
                "What happened, in words",
                null,
                PersonTold.values()[0],
                Set.of(),
                null);
    }
}
