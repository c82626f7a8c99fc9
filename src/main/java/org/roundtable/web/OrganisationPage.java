package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.casework.Problem;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUsers;
import org.roundtable.participation.Nation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Setting up an organisation, once for all its cases: its nation is asked, and who keeps people safe. */
@Controller
class OrganisationPage {

    private static final String PATH = "/roundtable/organisations/new";
    private static final String KIND = "OrganisationSetUp";

    private static final List<Role> ROLES = List.of(
            Role.SAFEGUARDING_LEAD,
            Role.DEPUTY_SAFEGUARDING_LEAD,
            Role.DUTY_LINE,
            Role.DESIGNATED_OFFICER,
            Role.MANAGER);

    private final OpeningCaseFile opening;
    private final HostUsers users;
    private final PageWords words;

    OrganisationPage(OpeningCaseFile opening, HostUsers users, PageWords words) {
        this.opening = opening;
        this.users = users;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView ask(Viewer viewer) {
        mustBeStaff(viewer);
        return page(Sent.NOTHING, List.of());
    }

    @PostMapping(PATH)
    Object setUp(Viewer viewer, HttpServletRequest request) {
        mustBeStaff(viewer);
        Sent sent = Sent.of(request);
        try {
            Answers answers = new Answers(sent);
            OrganisationSetUp setUp = new OrganisationSetUp(
                    UUID.randomUUID().toString(),
                    answers.line("name"),
                    answers.choice("nation", Nation.class),
                    answers.lineIfAny("dutyLine"),
                    answers.lineIfAny("dutyHours"),
                    answers.lineIfAny("dutyHoursInWelsh"));
            List<RoleAssigned> roles = roles(sent, answers);
            answers.mustBeComplete();
            opening.organisation(viewer, setUp, roles);
            return Redirect.to(viewer.has(HostRole.PRACTITIONER) ? "/roundtable/cases/new" : "/roundtable");
        } catch (EntryRefused refused) {
            ModelAndView again = page(sent, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    /** Without a lead a worry still goes to the deputy or the duty line; without anybody it would go nowhere. */
    private List<RoleAssigned> roles(Sent sent, Answers answers) {
        Map<Role, String> given = new TreeMap<>();
        ROLES.forEach(role -> sent.text(role.name()).ifPresent(user -> given.put(role, user)));
        if (!given.containsKey(Role.SAFEGUARDING_LEAD)) {
            answers.problem(Role.SAFEGUARDING_LEAD.name(), "entry.problem.choose");
        }
        List<RoleAssigned> roles = new ArrayList<>();
        given.forEach((role, user) -> roles.add(new RoleAssigned(role, user)));
        return roles;
    }

    private ModelAndView page(Sent sent, List<Problem> problems) {
        Questions ask = new Questions(words, sent, problems);
        List<FormField> fields = new ArrayList<>(List.of(
                ask.ofEntry(KIND, "nation", FieldKind.RADIOS).withChoices(ask.choices(Nation.values())),
                ask.ofEntry(KIND, "name", FieldKind.TEXT),
                ask.ofEntry(KIND, "dutyLine", FieldKind.TEXT).asOptional(),
                ask.ofEntry(KIND, "dutyHours", FieldKind.TEXT).asOptional(),
                ask.ofEntry(KIND, "dutyHoursInWelsh", FieldKind.TEXT).asOptional()));
        List<FieldChoice> everybody = users.all().stream()
                .map(user -> FieldChoice.of(user.name(), user.displayName()))
                .toList();
        for (Role role : ROLES) {
            FormField who = ask.of(role.name(), FieldKind.SELECT, "practice.organisation." + role.name())
                    .withChoices(everybody);
            fields.add(role == Role.SAFEGUARDING_LEAD ? who : who.asOptional());
        }
        return QuestionsPage.of("practice.organisation", fields, PATH, "/roundtable/cases");
    }

    private static void mustBeStaff(Viewer viewer) {
        if (viewer.takesPart() || !(viewer.has(HostRole.PRACTITIONER) || viewer.has(HostRole.MANAGER))) {
            throw new NotForYou();
        }
    }
}
