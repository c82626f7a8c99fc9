package org.roundtable.standalone;

import java.util.Set;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;

/** The people of a fictional council who can sign in to try the product. */
enum DemonstrationUser {
    SAM("sam", "Sam Rees", HostRole.PRACTITIONER),
    JO("jo", "Jo Malik", HostRole.PRACTITIONER),
    LEE("lee", "Lee Okafor", HostRole.PRACTITIONER, HostRole.SAFEGUARDING),
    DEE("dee", "Dee Novak", HostRole.PRACTITIONER, HostRole.SAFEGUARDING),
    DUTY("duty", "Duty line", HostRole.SAFEGUARDING),
    MAX("max", "Max Adeyemi", HostRole.MANAGER);

    private final HostUser user;

    DemonstrationUser(String name, String displayName, HostRole... roles) {
        this.user = new HostUser(name, displayName, Set.of(roles));
    }

    HostUser user() {
        return user;
    }
}
