package org.roundtable.casework;

import java.time.Instant;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CalendarDays;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.entry.Opening.LocalDaySet;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.casefile.state.Tuned;
import org.roundtable.rules.Judgement;
import org.roundtable.rules.RuleBook;

/** With what a case is looked at: its nation's calendar with the organisation's own days, and the rules and parameters in force. */
final class Settings {

    private final CalendarDays days;
    private final Parameters parameters;
    private final RuleBook rules;

    Settings(CalendarDays days, Parameters parameters, RuleBook rules) {
        this.days = days;
        this.parameters = parameters;
        this.rules = rules;
    }

    RuleBook rules() {
        return rules;
    }

    /** The figures of whoever runs the system. */
    Parameters base() {
        return parameters;
    }

    /** What an organisation has set, over what whoever runs the system has set. */
    Tuned tuned(CaseFile organisation) {
        return Tuned.of(organisation, parameters);
    }

    /** What the rules find that are on by these settings. */
    Judgement judge(CaseState state, Tuned tuned) {
        return rules.judge(state.facts(), rules.inForce(tuned.switched()));
    }

    /** The calendar of an organisation changes with what was entered in its file. */
    void set(String organisation, LocalDaySet day) {
        days.set(organisation, day.on(), day.working(), day.note());
    }

    Circumstances circumstances(CaseInHand inHand, Instant now) {
        return circumstances(inHand.header(), inHand.organisation(), now);
    }

    Circumstances circumstances(CaseFileHeader header, CaseFile organisation, Instant now) {
        WorkingCalendar calendar = days.calendarOf(header.nation(), header.organisation());
        return new Circumstances(
                now, organisation, calendar, tuned(organisation).parameters());
    }
}
