package org.roundtable.host;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened in a case, for the host: a type such as {@code flag.raised} and ids, never names or words.
 *
 * @param id grows with time; the same event may be told twice, with the same id
 */
public record HostEvent(long id, String type, String caseFile, Map<String, String> ids, Instant at) {}
