package org.roundtable.casefile.state;

import org.roundtable.casefile.entry.Meetings.AttendanceStatus;

/** Whether somebody was at a meeting that was held. */
public record Attendance(String meeting, String participant, AttendanceStatus status) {}
