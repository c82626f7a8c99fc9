package org.example.host;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The host's own sign-in; Roundtable adds no chain of its own. */
@Configuration(proxyBeanMethods = false)
class HostSecurity {

    @Bean
    UserDetailsService staff() {
        return new InMemoryUserDetailsManager(
                User.withUsername("ann").password("{noop}secret").roles("WORKER").build());
    }

    @Bean
    SecurityFilterChain hostChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/open/**",
                                "/roundtable/assets/**",
                                "/roundtable/code",
                                "/roundtable/l/**",
                                "/roundtable/left",
                                "/roundtable/me",
                                "/roundtable/me/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .build();
    }
}
