package org.roundtable.casefile.state;

/** Words that somebody marked as about safety. They stay that when they are taken back. */
public record Disclosed(String contribution, String participant) {}
