package org.example.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The host's own sign-in; Roundtable asks it who somebody is and adds no chain of its own. */
@Configuration(proxyBeanMethods = false)
class HostSecurity {

    @Bean
    UserDetailsService staff() {
        return new InMemoryUserDetailsManager(
                User.withUsername("ann").password("{noop}secret").roles("WORKER").build());
    }

    @Bean
    SecurityFilterChain hostChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/open/**", "/roundtable/assets/**", "/roundtable/l/**", "/roundtable/me/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .build();
    }

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
