package org.roundtable.casefile.state;

import java.time.Instant;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;

/**
 * What a case is looked at with: the moment, the file of its organisation, its nation's calendar, and the parameters in force.
 */
public record Circumstances(Instant now, CaseFile organisation, WorkingCalendar calendar, Parameters parameters) {}
