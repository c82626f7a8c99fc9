package org.roundtable.web;

/** A link whose words are at hand, such as the title of a case file. */
record PageLink(String text, String path) {}
