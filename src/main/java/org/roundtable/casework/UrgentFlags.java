package org.roundtable.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;

/** What is urgent over many cases, as far as one viewer may see it: in as many queries for a thousand cases as for one. */
final class UrgentFlags {

    /** Nobody has as many; it keeps a runaway list from being read. */
    private static final int ALL = 500;

    private final Flags flags;
    private final Excerpts excerpts;

    UrgentFlags(Flags flags, Excerpts excerpts) {
        this.flags = flags;
        this.excerpts = excerpts;
    }

    /** In all cases that the viewer belongs to, the oldest first. */
    List<MyWork.Urgent> of(Viewer viewer) {
        List<Flag> urgent = flags.urgentOf(viewer.belonging(), ALL);
        List<String> ids = urgent.stream().map(Flag::caseFile).distinct().toList();
        Map<String, CaseInHand> cases = excerpts.withFlags(viewer, ids);
        Map<String, FlagsFor> seeing = new HashMap<>();
        Map<String, CaseFile> shown = new HashMap<>();
        cases.forEach((id, inHand) -> {
            CaseAccess access = inHand.accessOf(viewer);
            seeing.put(id, new FlagsFor(access, inHand, flags));
            shown.put(id, inHand.shownBy(access));
        });
        List<MyWork.Urgent> seen = new ArrayList<>();
        urgent.stream()
                .filter(flag -> seeing.get(flag.caseFile()).sees(flag))
                .forEach(flag ->
                        seen.add(new MyWork.Urgent(flag, cases.get(flag.caseFile()), shown.get(flag.caseFile()))));
        return seen;
    }

    /** How many in each of these cases; those in which the viewer sees none are left out. */
    Map<String, Long> count(Viewer viewer, Collection<String> caseFiles) {
        Map<String, List<Flag>> urgent = flags.urgent(caseFiles);
        Map<String, Long> counts = new HashMap<>();
        excerpts.withFlags(viewer, urgent.keySet()).forEach((id, inHand) -> {
            FlagsFor seeing = new FlagsFor(inHand.accessOf(viewer), inHand, flags);
            long seen = urgent.get(id).stream().filter(seeing::sees).count();
            if (seen > 0) {
                counts.put(id, seen);
            }
        });
        return counts;
    }
}
