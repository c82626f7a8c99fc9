package org.roundtable.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever signed in here. */
final class DemonstrationUsers implements HostUsers {

    @Override
    public Optional<HostUser> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Optional.empty() : named(authentication.getName());
    }

    @Override
    public Optional<HostUser> named(String user) {
        return all().stream().filter(known -> known.name().equals(user)).findFirst();
    }

    @Override
    public List<HostUser> all() {
        return Arrays.stream(DemonstrationUser.values())
                .map(DemonstrationUser::user)
                .toList();
    }
}
