package org.roundtable.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Belonging;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;

/**
 * Whoever looks or acts: a user of the host, or somebody taking part who came by a link or was handed a device.
 *
 * @param user the host's user name; for somebody taking part the one who gave the link
 * @param caseFile the one case that somebody taking part is in
 * @param participant who they are in it
 * @param coversFor the users whose work they cover now
 */
public record Viewer(
        String user,
        Set<HostRole> roles,
        @Nullable String caseFile,
        @Nullable String participant,
        Set<String> coversFor)
        implements java.io.Serializable {

    /** The product itself, for timers and due dates. */
    public static final Viewer SYSTEM = new Viewer("system", Set.of(), null, null, Set.of());

    public static Viewer of(HostUser user) {
        return new Viewer(user.name(), user.roles(), null, null, Set.of());
    }

    public static Viewer participant(String caseFile, String participant, String linkGivenBy) {
        return new Viewer(linkGivenBy, Set.of(), caseFile, participant, Set.of());
    }

    /** The same, who also does the work of these users while they are away. */
    public Viewer covering(Set<String> absent) {
        return new Viewer(user, roles, caseFile, participant, Set.copyOf(absent));
    }

    /** What makes a case theirs in lists. */
    public Belonging belonging() {
        return new Belonging(user, coversFor, has(HostRole.SAFEGUARDING), has(HostRole.MANAGER));
    }

    public boolean takesPart() {
        return participant != null;
    }

    public boolean has(HostRole role) {
        return roles.contains(role);
    }
}
