package org.roundtable.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Safeguarding.RiskAndBenefitWeighed;
import org.roundtable.casefile.entry.Safeguarding.TakingPartLimited;

/** What is missing from a protective limit is filled in rather than refused: it is reviewed on the next working day. */
final class Defaults {

    private Defaults() {}

    static EntryBody filled(EntryBody body, WorkingCalendar calendar, Instant now) {
        LocalDate nextWorkingDay = calendar.forSafety().plusWorkingDays(calendar.dateOf(now), 1);
        if (body instanceof TakingPartLimited limit && limit.effect().isALimit() && limit.reviewOn() == null) {
            return new TakingPartLimited(
                    limit.concern(),
                    limit.effect(),
                    limit.reason(),
                    limit.personsView(),
                    limit.whyNotAsked(),
                    limit.secondViewBy(),
                    nextWorkingDay);
        }
        if (body instanceof RiskAndBenefitWeighed weighed && weighed.isALimit() && weighed.reviewOn() == null) {
            return new RiskAndBenefitWeighed(
                    weighed.id(),
                    weighed.participant(),
                    weighed.benefitsSeen(),
                    weighed.risksSeen(),
                    true,
                    weighed.personsView(),
                    weighed.whyNotAsked(),
                    weighed.secondViewBy(),
                    nextWorkingDay);
        }
        return body;
    }
}
