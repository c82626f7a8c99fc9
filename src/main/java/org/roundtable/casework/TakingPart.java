package org.roundtable.casework;

import java.time.Clock;
import java.util.Optional;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.OneTimeLinks;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.springframework.transaction.support.TransactionTemplate;

/** Letting somebody act for themselves without an account: by a one-time link, or on a device that is handed to them. */
public final class TakingPart {

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final OneTimeLinks links;
    private final Clock clock;

    TakingPart(CaseworkParts parts, OneTimeLinks links) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.links = links;
        this.clock = parts.clock();
    }

    /** A link for one person; earlier ones that nobody used stop working. */
    public String link(Viewer viewer, String caseFile, String participant) {
        return transaction.execute(status -> {
            mayInvite(viewer, caseFile, participant);
            links.revoke(caseFile, participant, clock.instant());
            return links.give(caseFile, participant, viewer.user(), clock.instant());
        });
    }

    /** Whoever holds the device from now on, until it is given back. */
    public Viewer handOver(Viewer viewer, String caseFile, String participant) {
        return transaction.execute(status -> {
            mayInvite(viewer, caseFile, participant);
            return Viewer.participant(caseFile, participant, viewer.user());
        });
    }

    public Optional<Viewer> use(String token) {
        return transaction.execute(status -> links.use(token, clock.instant()));
    }

    private void mayInvite(Viewer viewer, String caseFile, String participant) {
        CaseInHand inHand = cases.read(caseFile, viewer);
        CaseAccess access = inHand.accessOf(viewer);
        boolean known = inHand.file().said(ParticipantAdded.class, participant).isPresent();
        // Whoever has an account signs in: nobody acts in a colleague's name.
        boolean hasAccount = inHand.people().containsKey(participant)
                && inHand.people().get(participant).userName() != null;
        if (!known || hasAccount || !(access.isTeam() || access.isSafeguarding())) {
            throw new NotForYou();
        }
    }
}
