package org.roundtable.assurance;

import java.util.List;
import org.roundtable.casework.CaseView;

/** Where one case is: the runs of its processes, the spine first, but for those that a concern began. */
public record CasePath(CaseView view, List<ProcessRun> runs) {}
