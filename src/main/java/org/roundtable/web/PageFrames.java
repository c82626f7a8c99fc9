package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casework.LocalHelp;
import org.roundtable.casework.Notices;
import org.roundtable.casework.RoundtableProperties;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts its frame around every page of ours: that for staff, or that for people taking part with where to get help now. */
@ControllerAdvice(basePackageClasses = PageFrames.class)
class PageFrames {

    private static final String ANOTHER_WAY = "/roundtable/me/SupportNeedsAsked";

    private final HostUsers users;
    private final RoundtableProperties properties;
    private final WebProperties web;
    private final LocalHelp help;
    private final Notices notices;

    PageFrames(HostUsers users, RoundtableProperties properties, WebProperties web, LocalHelp help, Notices notices) {
        this.notices = notices;
        this.help = help;
        this.users = users;
        this.properties = properties;
        this.web = web;
    }

    @ModelAttribute("frame")
    Object frame(HttpServletRequest request) {
        OurPath path = OurPath.of(request);
        return path.isForPeople()
                ? people(path, Visit.of(request), Visit.isConfirmed(request), PageLanguage.of(request))
                : staff(path);
    }

    /** The rest of the address, so that choosing a language or easy read leads back to the same thing: ids only. */
    @ModelAttribute("restOfAddress")
    String restOfAddress(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? Arrays.stream(request.getQueryString().split("&"))
                        .filter(part -> !part.matches("(lang|easy)(=.*)?|"))
                        .map(part -> part + "&")
                        .collect(Collectors.joining())
                : "";
    }

    private StaffFrame staff(OurPath path) {
        return new StaffFrame(navigation(path), web.signOut(), !properties.live(), web.styleSheet());
    }

    /** Where nobody takes part, as after a link has expired, there is nowhere to write to, and help all the same. */
    private PeopleFrame people(OurPath path, Optional<Viewer> visit, boolean confirmed, Locale language) {
        Optional<LocalHelp.Place> place = visit.flatMap(this::place);
        @Nullable String configured = properties.dutyLine().isBlank() ? null : properties.dutyLine();
        return new PeopleFrame(
                link("/roundtable/me/ConcernRaised", path, visit.isPresent() && confirmed),
                link("/roundtable/me/SteppedBack", path, visit.isPresent() && confirmed),
                link(ANOTHER_WAY, path, visit.isPresent() && confirmed),
                place.map(LocalHelp.Place::nation).orElse(null),
                place.map(LocalHelp.Place::dutyLine).orElse(configured),
                place.map(local -> local.hours(language)).orElse(null),
                "/roundtable/me/leave",
                !properties.live(),
                web.styleSheet());
    }

    /** No page leads to itself. */
    private static @Nullable String link(String to, OurPath path, boolean visits) {
        return visits && !path.isWithin(to) ? to : null;
    }

    /** Whatever is broken, the page still says where to get help. */
    private Optional<LocalHelp.Place> place(Viewer viewer) {
        try {
            return help.of(viewer);
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    private List<NavigationLink> navigation(OurPath path) {
        List<NavigationLink> links = new ArrayList<>();
        users.current().ifPresent(user -> {
            links.add(link("layout.nav.work", "/roundtable/work", path));
            links.add(link("layout.nav.cases", "/roundtable/cases", path));
            links.add(link("layout.nav.search", "/roundtable/search", path));
            links.add(notices(user, path));
            if (user.roles().contains(HostRole.MANAGER)) {
                links.add(link("layout.nav.manager", "/roundtable/manage", path));
            }
        });
        return links;
    }

    /** Whatever is broken, the page is there, and so is the way to the notices. */
    private NavigationLink notices(HostUser user, OurPath path) {
        long count = 0;
        try {
            count = notices.count(Viewer.of(user));
        } catch (RuntimeException broken) {
            count = 0;
        }
        boolean current = path.isWithin("/roundtable/notices");
        return new NavigationLink(
                count == 0 ? "layout.nav.notices" : "layout.nav.notices.some", "/roundtable/notices", current, count);
    }

    private static NavigationLink link(String key, String to, OurPath path) {
        return new NavigationLink(key, to, path.isWithin(to));
    }
}
