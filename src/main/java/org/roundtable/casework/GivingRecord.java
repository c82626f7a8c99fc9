package org.roundtable.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.ExportingFile;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessAsked;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.OwnRecordAsked;
import org.roundtable.casework.WhoLooked.OnDay;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is kept about one person, for that person: what they may see on their own pages, without others’ words, and without what safety
 * work holds back. A team member takes it out once it was checked, and gives it to them; what that team member may not see, such as a
 * rating meant for somebody else, is not in it and stays on the person's own page.
 */
public final class GivingRecord {

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final Settings settings;
    private final ExportingFile exporting;
    private final WhoLooked looked;

    GivingRecord(CaseworkParts parts, ExportingFile exporting, WhoLooked looked) {
        this.looked = looked;
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.settings = parts.settings();
        this.exporting = exporting;
    }

    /**
     * What is given to somebody.
     *
     * @param inHand their case, which names nobody but them
     * @param shown what is theirs to see, the oldest first
     * @param looks who looked at it, but for safeguarding
     */
    public record Own(String participant, CaseInHand inHand, CaseFile shown, List<OnDay> looks) {}

    /**
     * As a bundle.
     *
     * @param leftOut by name, the entries that whoever checked it leaves out
     * @throws NotForYou unless the viewer is of the team, and the person asked and it was checked and not given yet
     */
    public Bundle of(Viewer viewer, String caseFile, String asked, Set<String> leftOut) {
        return transaction.execute(status -> {
            CaseInHand inHand = cases.read(caseFile, viewer);
            String participant = participant(inHand, viewer, asked);
            return exporting.visible(caseFile, inHand.readAt(), isGiven(inHand, viewer, participant, leftOut));
        });
    }

    /**
     * To be read.
     *
     * @throws NotForYou likewise
     */
    public Own own(Viewer viewer, String caseFile, String asked, Set<String> leftOut) {
        return transaction.execute(status -> {
            CaseInHand inHand = cases.read(caseFile, viewer);
            String participant = participant(inHand, viewer, asked);
            CaseFile shown = CaseFile.of(
                    caseFile,
                    inHand.file().entries().stream()
                            .filter(entry -> entry.body() != null)
                            .filter(isGiven(inHand, viewer, participant, leftOut))
                            .toList());
            return new Own(
                    participant,
                    onlyNaming(inHand, participant),
                    shown,
                    looked.days(inHand).toList());
        });
    }

    private String participant(CaseInHand inHand, Viewer viewer, String asked) {
        return inHand.file()
                .said(SubjectAccessAsked.class, asked)
                .map(said -> said.body().participant())
                .filter(person -> inHand.accessOf(viewer).mayGiveRecord() && isChecked(inHand, asked))
                .orElseThrow(NotForYou::new);
    }

    private static Predicate<Entry> isGiven(CaseInHand inHand, Viewer viewer, String participant, Set<String> leftOut) {
        CaseAccess theirs = inHand.accessOf(Viewer.participant(inHand.file().id(), participant, viewer.user()));
        CaseAccess giver = inHand.accessOf(viewer);
        AboutOne about = AboutOne.of(participant, inHand.file());
        return entry ->
                theirs.sees(entry) && giver.sees(entry) && about.isTheirs(entry) && !leftOut.contains(entry.name());
    }

    private static CaseInHand onlyNaming(CaseInHand inHand, String participant) {
        Map<String, Person> people = new HashMap<>(inHand.people());
        people.keySet().retainAll(Set.of(participant));
        return new CaseInHand(
                inHand.header(), inHand.file(), inHand.organisation(), inHand.readAt(), inHand.sealedRatings(), people);
    }

    private boolean isChecked(CaseInHand inHand, String asked) {
        return CaseState.of(inHand.file(), settings.circumstances(inHand, inHand.readAt()))
                .facts(OwnRecordAsked.class)
                .anyMatch(waiting -> waiting.asked().equals(asked) && waiting.checked());
    }
}
