package org.roundtable.casefile.state;

import org.roundtable.casefile.entry.People.Training;

/** An adult meets children, or people who have been in care, and nothing says that they learnt for it or that somebody is alongside. */
public record NotPrepared(String participant, Training missing) {}
