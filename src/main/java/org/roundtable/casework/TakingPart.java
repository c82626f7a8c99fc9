package org.roundtable.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.OneTimeLinks;
import org.roundtable.access.OneTimeLinks.CameIn;
import org.roundtable.access.OneTimeLinks.Given;
import org.roundtable.access.OneTimeLinks.Kind;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
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
            may(CaseAccess::mayInvite, viewer, caseFile, participant);
            links.takeBack(caseFile, participant, Kind.LINK, clock.instant());
            return links.give(caseFile, participant, viewer.user(), clock.instant());
        });
    }

    /** A code on paper for one person; an earlier one that nobody used stops working. */
    public String code(Viewer viewer, String caseFile, String participant) {
        return transaction.execute(status -> {
            may(CaseAccess::mayInvite, viewer, caseFile, participant);
            links.takeBack(caseFile, participant, Kind.CODE, clock.instant());
            return links.giveCode(caseFile, participant, viewer.user(), clock.instant());
        });
    }

    /** What one person was given to come in by, the latest first. */
    public List<Given> given(Viewer viewer, String caseFile, String participant) {
        return transaction.execute(status -> {
            may(CaseAccess::mayHandOver, viewer, caseFile, participant);
            return links.given(caseFile, participant, clock.instant());
        });
    }

    /** Whatever is taken back opens nothing any more, and ends what somebody began with it. */
    public void takeBack(Viewer viewer, String caseFile, String participant, String id) {
        transaction.executeWithoutResult(status -> {
            may(CaseAccess::mayHandOver, viewer, caseFile, participant);
            links.takeBack(caseFile, participant, id, clock.instant());
        });
    }

    /** Whoever holds the device from now on, until it is given back. */
    public CameIn handOver(Viewer viewer, String caseFile, String participant) {
        return transaction.execute(status -> {
            may(CaseAccess::mayHandOver, viewer, caseFile, participant);
            return links.handOver(caseFile, participant, viewer.user(), clock.instant());
        });
    }

    public Optional<CameIn> use(String token) {
        return transaction.execute(status -> links.use(token, clock.instant()));
    }

    /** Whoever typed the code that they have on paper. */
    public Optional<CameIn> useCode(String typed) {
        return transaction.execute(status -> links.useCode(typed, clock.instant()));
    }

    /** Whether a visit may go on that began with a link, a code or a handed device: asked at every page of it. */
    public boolean mayGoOn(String link) {
        return links.stands(link);
    }

    /** What somebody is called who may be holding a device: their first name and nothing else of the case. */
    public Optional<String> firstName(Viewer participant) {
        return transaction.execute(status -> Optional.ofNullable(participant.caseFile())
                .map(cases::read)
                .flatMap(inHand -> inHand.name(String.valueOf(participant.participant())))
                .map(name -> name.strip().split("\\s")[0]));
    }

    /** Whether somebody told us that they read best in easy read: their pages then begin so. */
    public boolean wantsEasyRead(Viewer participant) {
        return Boolean.TRUE.equals(transaction.execute(status -> Optional.ofNullable(participant.caseFile())
                .map(cases::read)
                .flatMap(inHand ->
                        inHand.file().said(SupportNeedsAsked.class, String.valueOf(participant.participant())))
                .map(said -> said.body().asksForEasyRead())
                .orElse(false)));
    }

    /** A link outlasts a place that is borrowed; a device is given back. */
    private void may(Predicate<CaseAccess> allowed, Viewer viewer, String caseFile, String participant) {
        CaseInHand inHand = cases.read(caseFile, viewer);
        CaseAccess access = inHand.accessOf(viewer);
        boolean known = inHand.file().said(ParticipantAdded.class, participant).isPresent();
        // Whoever has an account signs in: nobody acts in a colleague's name.
        boolean hasAccount = inHand.people().containsKey(participant)
                && inHand.people().get(participant).userName() != null;
        if (!known || hasAccount || !allowed.test(access)) {
            throw new NotForYou();
        }
    }
}
