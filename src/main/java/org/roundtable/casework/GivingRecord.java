package org.roundtable.casework;

import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.ExportingFile;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessAsked;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.OwnRecordAsked;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is kept about one person, for that person: what they may see on their own pages, without others’ words, without what safety
 * work holds back, and without who looked. A team member takes it out once it was checked, and gives it to them.
 */
public final class GivingRecord {

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final Settings settings;
    private final ExportingFile exporting;

    GivingRecord(CaseworkParts parts, ExportingFile exporting) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.settings = parts.settings();
        this.exporting = exporting;
    }

    /** @throws NotForYou unless the viewer is of the team, and the person asked and it was checked and not given yet */
    public Bundle of(Viewer viewer, String caseFile, String asked) {
        return transaction.execute(status -> {
            CaseInHand inHand = cases.read(caseFile, viewer);
            String participant = inHand.file()
                    .said(SubjectAccessAsked.class, asked)
                    .map(said -> said.body().participant())
                    .filter(person -> inHand.accessOf(viewer).isTeam() && isChecked(inHand, asked))
                    .orElseThrow(NotForYou::new);
            CaseAccess theirs = inHand.accessOf(Viewer.participant(caseFile, participant, viewer.user()));
            return exporting.visible(
                    caseFile, inHand.readAt(), entry -> theirs.sees(entry) && isTheirs(entry, participant));
        });
    }

    private boolean isChecked(CaseInHand inHand, String asked) {
        return CaseState.of(inHand.file(), settings.circumstances(inHand, inHand.readAt()))
                .facts(OwnRecordAsked.class)
                .anyMatch(waiting -> waiting.asked().equals(asked) && waiting.checked());
    }

    private static boolean isTheirs(Entry entry, String participant) {
        EntryBody body = entry.body();
        if (entry.tier() == Tier.T3 || entry.tier() == Tier.T4) {
            return false;
        }
        if (body instanceof ParticipantAdded added) {
            return added.id().equals(participant);
        }
        if (body instanceof ContributionMade said) {
            return said.participant().equals(participant);
        }
        return entry.onBehalfOf() == null || entry.onBehalfOf().equals(participant);
    }
}
