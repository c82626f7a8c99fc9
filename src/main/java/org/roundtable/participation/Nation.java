package org.roundtable.participation;

import java.time.ZoneId;

/**
 * The nation whose law, procedures, bank holidays and languages apply to a case or an organisation. It is asked when an
 * organisation is set up: there is no default, because a silent one would get duties and deadlines wrong.
 */
public enum Nation {
    ENGLAND,
    WALES,
    SCOTLAND,
    NORTHERN_IRELAND;

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    /** Where the day begins and ends: one zone for all four nations. */
    public ZoneId zone() {
        return UNITED_KINGDOM;
    }
}
