package org.example.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Roundtable who is signed in, and who there is. */
@Configuration(proxyBeanMethods = false)
class HostPeople {

    @Bean
    HostUsers hostUsers() {
        HostUser ann = new HostUser("ann", "Ann Worker", Set.of(HostRole.PRACTITIONER));
        return new HostUsers() {

            @Override
            public Optional<HostUser> current() {
                Authentication who = SecurityContextHolder.getContext().getAuthentication();
                return who == null ? Optional.empty() : named(who.getName());
            }

            @Override
            public Optional<HostUser> named(String user) {
                return user.equals("ann") ? Optional.of(ann) : Optional.empty();
            }

            @Override
            public List<HostUser> all() {
                return List.of(ann);
            }
        };
    }
}
