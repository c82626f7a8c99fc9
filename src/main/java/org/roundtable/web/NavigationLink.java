package org.roundtable.web;

/** A place to go, named by a key of our messages. */
record NavigationLink(String key, String path, boolean current) {}
