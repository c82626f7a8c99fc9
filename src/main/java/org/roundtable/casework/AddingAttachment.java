package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Attachments;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Voice.AttachmentAdded;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.EntryMode;
import org.springframework.transaction.support.TransactionTemplate;

/** Putting a photograph, drawing or recording with what somebody said, and getting it back as far as the words may be seen. */
public final class AddingAttachment {

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final CaseFiles files;
    private final Attachments attachments;
    private final Outbox outbox;
    private final Looking looking;
    private final Clock clock;

    AddingAttachment(CaseworkParts parts, CaseFiles files, Attachments attachments) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.files = files;
        this.attachments = attachments;
        this.outbox = parts.outbox();
        this.looking = parts.looking();
        this.clock = parts.clock();
    }

    /** A file as it was served, and what it is. */
    public record Found(AttachmentAdded added, byte[] bytes) {}

    /**
     * Puts a file with words that were recorded before.
     *
     * @throws NotForYou when the words are not the viewer's to add to
     */
    public void add(Viewer viewer, String caseFile, String contribution, AttachedFile file, String description) {
        transaction.executeWithoutResult(status -> {
            CaseInHand inHand = cases.lock(caseFile);
            Said<ContributionMade> words = words(inHand, CasesInHand.access(inHand, viewer), contribution);
            Instant now = clock.instant();
            String id = UUID.randomUUID().toString();
            String digest = attachments.keep(caseFile, contribution, id, file.type(), file.bytes(), now);
            AttachmentAdded added = new AttachmentAdded(
                    id, contribution, description.strip(), file.type(), file.bytes().length, digest);
            files.append(caseFile, List.of(entry(added, words.entry(), viewer, now)), viewer.user(), now);
            outbox.add("entry.recorded", caseFile, Map.of("kind", "AttachmentAdded", "thing", id), now);
            looking.beforeCommit(caseFile);
        });
    }

    /** It is whose the words are, and goes as far as they do; a person's own hand is their own. */
    private static NewEntry entry(AttachmentAdded added, Entry words, Viewer viewer, Instant now) {
        boolean byHand = !viewer.takesPart() && words.mode() == EntryMode.SELF;
        EntryMode mode =
                viewer.takesPart() ? EntryMode.SELF : byHand ? EntryMode.BY_STAFF_AT_PERSONS_WORDS : words.mode();
        return new NewEntry(added, now, mode, words.onBehalfOf(), null, words.tier());
    }

    /** Words whose author somebody taking part is, or that somebody who works here may see. */
    private static Said<ContributionMade> words(CaseInHand inHand, CaseAccess access, String contribution) {
        return inHand.file()
                .said(ContributionMade.class, contribution)
                .filter(said -> access.sees(said.entry()))
                .filter(said -> access.isStaff() && !access.isInEmergency()
                        || access.participants().contains(said.body().participant()))
                .orElseThrow(NotForYou::new);
    }

    /** @throws NotForYou when it does not exist for the viewer, was taken back, or is not what was added */
    public Found find(Viewer viewer, String caseFile, String attachment) {
        return transaction.execute(status -> {
            CaseInHand inHand = cases.read(caseFile, viewer);
            AttachmentAdded added = inHand.shownBy(inHand.accessOf(viewer))
                    .said(AttachmentAdded.class, attachment)
                    .map(Said::body)
                    .orElseThrow(NotForYou::new);
            byte[] bytes = attachments.bytes(caseFile, added).orElseThrow(NotForYou::new);
            return new Found(added, bytes);
        });
    }
}
