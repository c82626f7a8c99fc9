package org.roundtable.standalone;

import jakarta.servlet.DispatcherType;
import org.roundtable.host.HostUsers;
import org.roundtable.web.HandedDevice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Signing in with the demonstration roles that the sign-in page names; not for live use. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** The same for everybody, and written on the sign-in page. */
    static final String PASSWORD = "roundtable";

    @Bean
    HostUsers demonstrationUsers() {
        return new DemonstrationUsers();
    }

    /** What any host registers, in one line, so that a handed device opens nothing of its own. */
    @Bean
    HandedDevice handedDevice() {
        return new HandedDevice("/sign-in", "/favicon.ico");
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService userDetails(PasswordEncoder encoder) {
        String password = encoder.encode(PASSWORD);
        InMemoryUserDetailsManager users = new InMemoryUserDetailsManager();
        for (DemonstrationUser user : DemonstrationUser.values()) {
            users.createUser(User.withUsername(user.user().name())
                    .password(password)
                    .roles(user.user().roles().stream().map(Enum::name).toArray(String[]::new))
                    .build());
        }
        return users;
    }

    /** People taking part come without an account: their pages are open, and see nothing without a link or a handed device. */
    @Bean
    SecurityFilterChain signIn(HttpSecurity http) throws Exception {
        LostSignIn lostSignIn = new LostSignIn();
        return http.authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        "/",
                                        "/sign-in",
                                        "/favicon.ico",
                                        "/roundtable/assets/**",
                                        "/roundtable/code",
                                        "/roundtable/l/**",
                                        "/roundtable/left",
                                        "/roundtable/me/**",
                                        "/roundtable/me")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(
                        lost -> lost.authenticationEntryPoint(lostSignIn).accessDeniedHandler(lostSignIn))
                .formLogin(form -> form.loginPage("/sign-in").successHandler(new SignedInAnew("/roundtable/work")))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(
                                        "default-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"))
                        .referrerPolicy(Customizer.withDefaults()))
                .build();
    }
}
