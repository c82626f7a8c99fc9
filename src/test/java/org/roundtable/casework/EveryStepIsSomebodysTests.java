package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.entry.Opening.Role;

/** No model asks a role for a step that nobody holds in what was just opened. */
class EveryStepIsSomebodysTests {

    /** Whoever opens a case is its lead; an organisation is not set up without somebody who receives concerns. */
    private static final Set<Role> ALWAYS_THERE = EnumSet.of(Role.LEAD_PRACTITIONER, Role.SAFEGUARDING_LEAD);

    /** In the file of an organisation nobody leads. */
    private static final Set<Role> IN_AN_ORGANISATION = EnumSet.of(Role.SAFEGUARDING_LEAD);

    /** What falls to whoever the host lets oversee everything, where no manager or sponsor is named: WorkLists, BY_OVERSIGHT. */
    private static final Set<String> OVERSIGHT = Set.of("sponsor");

    private static final Set<String> OVERSIGHT_OF_AN_ORGANISATION = Set.of("sponsor", "facilitator");

    /** The people themselves, and whoever a concern goes to: ConcernLine passes over roles that nobody holds. */
    private static final Set<String> PEOPLE_AND_HOLDERS = Set.of("experts", "${holder}");

    private static final Pattern GROUP = Pattern.compile("camunda:candidateGroups=\"([^\"]+)\"");

    @ParameterizedTest
    @EnumSource(CaseFileType.class)
    void everyRoleOfTheModelsIsHeldOrHasAFallback(CaseFileType type) throws IOException {
        Set<String> left = groups(type);
        left.removeAll(PEOPLE_AND_HOLDERS);
        left.removeAll(type == CaseFileType.CASE ? OVERSIGHT : OVERSIGHT_OF_AN_ORGANISATION);
        Set<Role> there = type == CaseFileType.CASE ? ALWAYS_THERE : IN_AN_ORGANISATION;

        left.removeIf(group -> DoersOfSteps.of(group, type).stream().anyMatch(there::contains));

        assertThat(left).isEmpty();
    }

    /** An organisation is asked by its own model and what that calls. */
    private static Set<String> groups(CaseFileType type) throws IOException {
        try (var models = Files.list(Path.of("processes"))) {
            Set<Path> asked = models.filter(model -> type == CaseFileType.CASE
                            || Set.of("organisation.bpmn", "readiness.bpmn", "conditions.bpmn")
                                    .contains(model.getFileName().toString()))
                    .collect(Collectors.toSet());
            Set<String> groups = new TreeSet<>();
            for (Path model : asked) {
                GROUP.matcher(Files.readString(model)).results().forEach(found -> groups.add(found.group(1)));
            }
            return groups;
        }
    }
}
