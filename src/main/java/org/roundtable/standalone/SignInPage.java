package org.roundtable.standalone;

import java.util.Arrays;
import java.util.List;
import org.roundtable.host.HostUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, which names the demonstration roles and their password. */
@Controller
class SignInPage {

    /** One role to try: who it is and what they would do. */
    record Role(HostUser user, String what) {}

    @GetMapping("/")
    String start() {
        return "redirect:/roundtable/work";
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) String error,
            @RequestParam(name = "signed-out", required = false) String signedOut,
            CsrfToken token,
            Model model) {
        List<Role> roles = Arrays.stream(DemonstrationUser.values())
                .map(user -> new Role(user.user(), "signin.role." + user.name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        model.addAttribute("roles", roles);
        model.addAttribute("password", SignInConfiguration.PASSWORD);
        model.addAttribute("failed", error != null);
        model.addAttribute("signedOut", signedOut != null);
        return "roundtable/standalone/sign-in";
    }
}
