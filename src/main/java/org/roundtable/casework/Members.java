package org.roundtable.casework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Belonging;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who belongs to which case, as a projection, so that lists of cases and steps are one query. */
final class Members {

    /** The role of a user who takes part in a case without running it. */
    static final String PARTICIPANT = "PARTICIPANT";

    /** A role in the case, or in its organisation: there a restricted case is known to safeguarding alone. */
    private static final String OF_USER =
            """
             from RT_CASE_FILE c where c.type = 'CASE' and c.status = :status and exists (select 1 from RT_MEMBER m \
            where\s"""
                    + Belonging.HOLDS + ")";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Member(String user, String role, @Nullable String participant) {}

    /** Whether an entry changes who belongs to a case. */
    static boolean concerns(EntryBody body) {
        return EntryKinds.of(body).type() == RoleAssigned.class || body instanceof ParticipantAdded;
    }

    void renew(CaseInHand inHand) {
        Set<Member> members = new LinkedHashSet<>();
        inHand.file()
                .said(RoleAssigned.class)
                .forEach(said -> members.add(
                        new Member(said.body().user(), said.body().role().name(), null)));
        inHand.people().forEach((participant, person) -> Optional.ofNullable(person.userName())
                .ifPresent(user -> members.add(new Member(user, PARTICIPANT, participant))));
        jdbc.sql("delete from RT_MEMBER where case_file = ?")
                .param(inHand.file().id())
                .update();
        members.forEach(member -> jdbc.sql(
                        "insert into RT_MEMBER (case_file, user_name, role, participant) values (?, ?, ?, ?)")
                .params(inHand.file().id(), member.user(), member.role(), member.participant())
                .update());
        renewPeople(inHand);
    }

    private void renewPeople(CaseInHand inHand) {
        String caseFile = inHand.file().id();
        jdbc.sql("delete from RT_CASE_PERSON where case_file = ?")
                .param(caseFile)
                .update();
        inHand.people().forEach((participant, person) -> jdbc.sql(
                        "insert into RT_CASE_PERSON (case_file, participant, person) values (?, ?, ?)")
                .params(caseFile, participant, person.id())
                .update());
    }

    /** The cases of a user, by a role in them or in their organisation; those in which something happened last come first. */
    List<String> casesOf(Belonging whose, CaseFileStatus status, int page, int size) {
        return jdbc.sql("select c.id" + OF_USER + " order by c.head_written_at desc, c.id"
                        + " offset :skipped rows fetch next :size rows only")
                .params(whose.parameters())
                .param("status", status.name())
                .param("skipped", page * size)
                .param("size", size)
                .query(String.class)
                .list();
    }

    long countCasesOf(Belonging whose, CaseFileStatus status) {
        return jdbc.sql("select count(*)" + OF_USER)
                .params(whose.parameters())
                .param("status", status.name())
                .query(Long.class)
                .single();
    }

    List<String> organisations() {
        return jdbc.sql("select id from RT_CASE_FILE where type = 'ORGANISATION' order by created_at, id")
                .query(String.class)
                .list();
    }
}
