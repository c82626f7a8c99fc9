package org.roundtable.casework;

import java.util.List;
import org.roundtable.access.CaseAccess;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.flag.Flag;
import org.roundtable.flag.PracticeLog;
import org.roundtable.process.WorkItem;

/**
 * A case as one viewer may see it: everything in it has gone through their access already.
 *
 * @param shown the file with the entries that the viewer may see, and no others
 * @param circumstances what it was looked at with: the moment, the calendar, the parameters
 * @param state derived from the whole file; pages show of it only what names things of {@code shown}
 * @param flags those that are shown at once
 * @param allFlags every flag that stands and the viewer may see, those set aside too
 * @param steps open steps that the viewer can do or may know of
 * @param practice what was noticed about how adults worked, for the team alone
 */
public record CaseView(
        CaseInHand inHand,
        CaseAccess access,
        CaseFile shown,
        Circumstances circumstances,
        CaseState state,
        FlagsFor.Shown flags,
        List<Flag> allFlags,
        List<WorkItem> steps,
        List<PracticeLog.Note> practice) {

    public String id() {
        return inHand.file().id();
    }

    /** The entries that the viewer may see, the latest first. */
    public List<Entry> story() {
        return shown.entries().stream().sorted(Entry.BY_SEQ.reversed()).toList();
    }
}
