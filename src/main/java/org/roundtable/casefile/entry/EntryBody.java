package org.roundtable.casefile.entry;

/** What one entry says: a small record that is form, payload, rule fact and line of the timeline at once. */
public interface EntryBody {}
