package org.roundtable.casefile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.casefile.entry.Opening.Role;

/**
 * Which rows of the list of members speak for a user: their own, and those of whoever they cover for. Cover leaves out what is
 * somebody's by being that person, files that only those named in them may know of, and the roles that receive concerns.
 *
 * @param coversFor the users whose work is covered now
 * @param forSafeguarding whether the host lets this user receive concerns; then cover passes on these roles too
 * @param oversees whether the host lets this user oversee everything
 */
public record Belonging(String user, Set<String> coversFor, boolean forSafeguarding, boolean oversees) {

    /** The roles that receive concerns, as a list in SQL. */
    public static final String RECEIVING = Arrays.stream(Role.values())
            .filter(Role::receivesConcerns)
            .map(role -> "'" + role.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** Of a member {@code m} and a case file {@code c}; needs the parameters of {@link #parameters}. */
    public static final String HOLDS =
            """
            m.user_name in (:users) and (m.case_file = c.id or m.case_file = c.organisation and (not c.restricted \
            or m.role in RECEIVING)) and (m.user_name = :user or not c.restricted and m.role <> 'PARTICIPANT' \
            and (:safeguards or m.role not in RECEIVING))"""
                    .replace("RECEIVING", RECEIVING);

    public Belonging {
        coversFor = Set.copyOf(coversFor);
    }

    /** Somebody who covers for nobody. */
    public static Belonging of(String user) {
        return new Belonging(user, Set.of(), false, false);
    }

    public Map<String, Object> parameters() {
        Set<String> users = new HashSet<>(coversFor);
        users.add(user);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("user", user);
        parameters.put("users", users);
        parameters.put("safeguards", forSafeguarding);
        parameters.put("oversees", oversees);
        return parameters;
    }
}
