package org.roundtable.casefile.state;

/**
 * Whoever leads on safeguarding here: named for the case, else for the organisation.
 *
 * @param confirmed whether they have said with their own hand that they know
 */
public record SafeguardingLead(String user, boolean confirmed) {}
