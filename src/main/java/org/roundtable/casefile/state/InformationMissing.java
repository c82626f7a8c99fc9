package org.roundtable.casefile.state;

import org.roundtable.casefile.entry.People.InformationSubject;

/** Somebody was asked about, or has had decided, what is their own, without what they need to know having been told and made sense. */
public record InformationMissing(String decision, String participant, InformationSubject about) {}
