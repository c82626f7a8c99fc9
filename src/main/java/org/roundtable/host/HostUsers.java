package org.roundtable.host;

import java.util.List;
import java.util.Optional;

/** The host's users: who is signed in, and who there is. A host implements this once. */
public interface HostUsers {

    /** Whoever is signed in on this thread, or nobody. */
    Optional<HostUser> current();

    Optional<HostUser> named(String user);

    /** Users who may be given a role in a case. */
    List<HostUser> all();
}
