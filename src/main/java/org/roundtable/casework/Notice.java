package org.roundtable.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.host.NoticeKind;

/**
 * That something waits for a user, without names or words.
 *
 * @param caseFile where; nothing where it is about no case
 * @param thing the flag, step, entry or cover that it is about
 */
public record Notice(long id, NoticeKind kind, @Nullable String caseFile, String thing, Instant at) {}
