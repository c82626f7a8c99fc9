package org.roundtable.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.access.CaseAccess;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.entry.Opening.Role;

/** Which role in a file does the steps of which role of the processes, so that every step is somebody's. */
final class DoersOfSteps {

    /** What a sponsor and, in the file of an organisation, a facilitator would do is the manager's where there is no other. */
    private static final Map<Role, List<String>> IN_CASES = Map.of(
            Role.LEAD_PRACTITIONER, List.of("lead", "facilitator"),
            Role.FACILITATOR, List.of("facilitator"),
            Role.SAFEGUARDING_LEAD, List.of("safeguarding"),
            Role.DEPUTY_SAFEGUARDING_LEAD, List.of("deputy"),
            Role.DUTY_LINE, List.of("duty"),
            Role.MANAGER, List.of("manager", "sponsor"),
            Role.SPONSOR, List.of("sponsor"));

    private static final List<String> MANAGER_OF_AN_ORGANISATION = List.of("manager", "sponsor", "facilitator");

    private DoersOfSteps() {}

    /** The groups of the process that the viewer's roles in the file stand for. */
    static Set<String> groups(CaseAccess access) {
        CaseFileType type = access.isOrganisation() ? CaseFileType.ORGANISATION : CaseFileType.CASE;
        return access.roles().stream().flatMap(role -> in(type, role).stream()).collect(Collectors.toSet());
    }

    /** All of them: role in the file, role of the processes, type of the file. */
    static List<Object[]> threes() {
        List<Object[]> threes = new ArrayList<>();
        for (CaseFileType type : CaseFileType.values()) {
            for (Role role : Role.values()) {
                in(type, role).forEach(group -> threes.add(new Object[] {role.name(), group, type.name()}));
            }
        }
        return threes;
    }

    /** Which roles in a file do the steps of a role of the processes. */
    static Set<Role> of(String group, CaseFileType type) {
        return Stream.of(Role.values())
                .filter(role -> in(type, role).contains(group))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static List<String> in(CaseFileType type, Role role) {
        return type == CaseFileType.ORGANISATION && role == Role.MANAGER
                ? MANAGER_OF_AN_ORGANISATION
                : IN_CASES.getOrDefault(role, List.of());
    }
}
