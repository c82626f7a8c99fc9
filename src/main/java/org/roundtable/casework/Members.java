package org.roundtable.casework;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who belongs to which case, as a projection, so that lists of cases and steps are one query. */
final class Members {

    /** The role of a user who takes part in a case without running it. */
    static final String PARTICIPANT = "PARTICIPANT";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Member(String user, String role) {}

    /** Whether an entry changes who belongs to a case. */
    static boolean concerns(EntryBody body) {
        return EntryKinds.of(body).type() == RoleAssigned.class || body instanceof ParticipantAdded;
    }

    void renew(CaseInHand inHand) {
        Set<Member> members = new LinkedHashSet<>();
        inHand.file()
                .said(RoleAssigned.class)
                .forEach(said -> members.add(
                        new Member(said.body().user(), said.body().role().name())));
        inHand.people().values().forEach(person -> Optional.ofNullable(person.userName())
                .ifPresent(user -> members.add(new Member(user, PARTICIPANT))));
        jdbc.sql("delete from RT_MEMBER where case_file = ?")
                .param(inHand.file().id())
                .update();
        members.forEach(member -> jdbc.sql("insert into RT_MEMBER (case_file, user_name, role) values (?, ?, ?)")
                .params(inHand.file().id(), member.user(), member.role())
                .update());
    }
}
