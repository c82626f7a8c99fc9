package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.casework.RoundtableProperties;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUsers;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts its frame around every page of ours: that for staff, or that for people taking part with where to get help now. */
@ControllerAdvice(basePackageClasses = PageFrames.class)
class PageFrames {

    private final HostUsers users;
    private final RoundtableProperties properties;
    private final WebProperties web;

    PageFrames(HostUsers users, RoundtableProperties properties, WebProperties web) {
        this.users = users;
        this.properties = properties;
        this.web = web;
    }

    @ModelAttribute("frame")
    Object frame(HttpServletRequest request) {
        OurPath path = OurPath.of(request);
        return path.isForPeople() ? people(Visit.of(request).isPresent()) : staff(path);
    }

    private StaffFrame staff(OurPath path) {
        return new StaffFrame(navigation(path), web.signOut(), !properties.live(), web.styleSheet());
    }

    /** Where nobody takes part, as after a link has expired, there is nowhere to write to, and help all the same. */
    private PeopleFrame people(boolean visiting) {
        @Nullable String dutyLine = properties.dutyLine().isBlank() ? null : properties.dutyLine();
        return new PeopleFrame(
                visiting ? "/roundtable/me/ConcernRaised" : null,
                visiting ? "/roundtable/me/SteppedBack" : null,
                dutyLine,
                visiting ? "/roundtable/me/leave" : null,
                !properties.live(),
                web.styleSheet());
    }

    private List<NavigationLink> navigation(OurPath path) {
        List<NavigationLink> links = new ArrayList<>();
        users.current().ifPresent(user -> {
            links.add(link("layout.nav.work", "/roundtable/work", path));
            links.add(link("layout.nav.cases", "/roundtable/cases", path));
            if (user.roles().contains(HostRole.MANAGER)) {
                links.add(link("layout.nav.manager", "/roundtable/manage", path));
            }
        });
        return links;
    }

    private static NavigationLink link(String key, String to, OurPath path) {
        return new NavigationLink(key, to, path.isWithin(to));
    }
}
