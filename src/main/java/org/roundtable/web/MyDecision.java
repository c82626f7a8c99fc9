package org.roundtable.web;

import java.util.List;

/**
 * Something that is being decided, or was, for somebody whom it affects.
 *
 * @param news what is fixed, how long it is open, what was decided and why
 * @param options what could be done, as far as it is said
 * @param actions what they can say about it while it is open
 */
record MyDecision(String question, boolean open, List<String> news, List<String> options, List<PageLink> actions) {}
