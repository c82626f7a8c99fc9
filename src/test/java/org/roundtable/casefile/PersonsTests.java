package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;
import org.springframework.dao.DuplicateKeyException;

class PersonsTests {

    @OnBothDatabases
    void keepsNamesBirthDatesAndContactDetails(TestDatabase database) {
        Persons persons = new Persons(database.dataSource());
        Person amina = new Person("amina", "Amina ŵ", LocalDate.parse("2010-05-01"), "by text", "host-7", "amina.user");
        persons.save(Person.named("amina", "Amina"));
        persons.save(amina);
        persons.save(Person.named("ben", "Ben"));

        assertThat(persons.find("amina")).contains(amina);
        assertThat(persons.withUserName("amina.user")).contains(amina);
        assertThat(persons.ofHost("host-7")).contains(amina);
        assertThat(persons.names(List.of("amina", "ben", "nobody")))
                .isEqualTo(Map.of("amina", "Amina ŵ", "ben", "Ben"));
        assertThat(persons.names(List.of())).isEmpty();
        assertThat(persons.find("nobody")).isEmpty();
    }

    @OnBothDatabases
    void refusesTwoPeopleBehindOneUser(TestDatabase database) {
        Persons persons = new Persons(database.dataSource());
        persons.save(new Person("one", "One", null, null, null, "shared"));

        assertThatThrownBy(() -> persons.save(new Person("two", "Two", null, null, null, "shared")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @OnBothDatabases
    void tellsNoNameInALog(TestDatabase database) {
        assertThat(Person.named("amina", "Amina")).hasToString("Person[amina]");
    }
}
