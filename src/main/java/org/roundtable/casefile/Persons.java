package org.roundtable.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of people: the only place with names, birth dates and contact details. */
public class Persons {

    private static final String SELECT = "select id, name, birth_date, contact, host_person, user_name from rt_person ";

    private final JdbcClient jdbc;

    public Persons(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Keeps somebody, anew or instead of what was known of them. */
    public void save(Person person) {
        int known = jdbc.sql(
                        "update rt_person set name = ?, birth_date = ?, contact = ?, host_person = ?, user_name = ? where id = ?")
                .params(
                        person.name(),
                        person.birthDate(),
                        person.contact(),
                        person.hostPerson(),
                        person.userName(),
                        person.id())
                .update();
        if (known == 0) {
            jdbc.sql(
                            "insert into rt_person (id, name, birth_date, contact, host_person, user_name) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            person.id(),
                            person.name(),
                            person.birthDate(),
                            person.contact(),
                            person.hostPerson(),
                            person.userName())
                    .update();
        }
    }

    public Optional<Person> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Several at once, in one query; in no order. */
    public List<Person> find(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where id in (:ids)")
                        .param("ids", ids)
                        .query(Persons::person)
                        .list();
    }

    /** The names of several people, by id. */
    public Map<String, String> names(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        find(ids).forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    public Optional<Person> withUserName(String userName) {
        return jdbc.sql(SELECT + "where user_name = ?")
                .param(userName)
                .query(Persons::person)
                .optional();
    }

    public Optional<Person> ofHost(String hostPerson) {
        return jdbc.sql(SELECT + "where host_person = ? order by id limit 1")
                .param(hostPerson)
                .query(Persons::person)
                .optional();
    }

    private static Person person(ResultSet row, int at) throws SQLException {
        return new Person(
                row.getString("id"),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("contact"),
                row.getString("host_person"),
                row.getString("user_name"));
    }
}
