package org.roundtable.host;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something waits for somebody, to be delivered by the host's own means. Nothing in it is personal but to whom it goes.
 *
 * @param id the same notice, told again after a failure, has the same id
 * @param user the user of the host whom it is for; nothing where it is for somebody who takes part without an account
 * @param hostPerson who that is in the host's own records, from where the host knows how to reach them
 * @param path where it leads, in Roundtable; whether they may see what is there is checked when they come
 */
public record HostNotice(
        long id, @Nullable String user, @Nullable String hostPerson, NoticeKind kind, String path, Instant at) {}
