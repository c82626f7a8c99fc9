package org.roundtable.casefile.state;

/** On how many days of the last weeks somebody was invited anew, without an answer of theirs. */
public record InvitedOften(String participant, int times) {}
