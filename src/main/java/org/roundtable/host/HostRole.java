package org.roundtable.host;

/** What somebody may do at all, as the host knows it; what they may do in one case follows from the case. */
public enum HostRole {
    PRACTITIONER,
    /** Receives concerns: lead, deputy or duty line. */
    SAFEGUARDING,
    /** Audits process instances; reads no private words. */
    MANAGER
}
