package org.roundtable.casefile.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;

/**
 * What a case is looked at with: the moment, the file of its organisation, its nation's calendar, and the parameters in force.
 */
public record Circumstances(Instant now, CaseFile organisation, WorkingCalendar calendar, Parameters parameters) {

    /** It has passed once its moment has come, so that the look at that moment finds it. */
    Deadline deadline(Due what, String subject, @Nullable String participant, Instant at) {
        return new Deadline(what, subject, participant, at, !now.isBefore(at));
    }
}
