package org.roundtable.casework;

import java.util.Optional;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Opening.SafeguardingLeadConfirmed;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;

/** Who can hold a role: somebody whom the host knows, and concerns go to nobody who does not receive them there. */
record RoleHolders(HostUsers users) {

    /** The key of what has to be put right, where an entry gives somebody a role. */
    Optional<String> problem(EntryBody body) {
        if (body instanceof RoleAssigned assigned) {
            return problem(assigned.user(), assigned.role().receivesConcerns());
        }
        return body instanceof SafeguardingLeadConfirmed confirmed
                ? problem(confirmed.user(), false)
                : Optional.empty();
    }

    private Optional<String> problem(String name, boolean receivesConcerns) {
        Optional<HostUser> user = users.named(name);
        if (user.isEmpty()) {
            return Optional.of("entry.problem.user");
        }
        return receivesConcerns && hostTells() && !isForSafeguarding(user.get())
                ? Optional.of("entry.problem.userSafeguarding")
                : Optional.empty();
    }

    /** A host that gives this role to nobody leaves it to the case who keeps people safe. */
    private boolean hostTells() {
        return users.all().stream().anyMatch(RoleHolders::isForSafeguarding);
    }

    private static boolean isForSafeguarding(HostUser user) {
        return user.roles().contains(HostRole.SAFEGUARDING);
    }
}
