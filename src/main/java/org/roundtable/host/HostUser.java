package org.roundtable.host;

import java.util.Set;

/** Somebody with an account in the host. */
public record HostUser(String name, String displayName, Set<HostRole> roles) {}
