package org.roundtable.web;

import java.util.List;

/** A meeting to come, for somebody who is expected there. */
record MyMeeting(String what, String when, List<String> lines) {}
