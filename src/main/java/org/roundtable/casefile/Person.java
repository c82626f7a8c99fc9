package org.roundtable.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody by name: in the table of people and nowhere else.
 *
 * @param contact how to reach them, as they put it
 * @param hostPerson who they are in the host's own records
 * @param userName the user of the host who they are when they sign in
 */
public record Person(
        String id,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String contact,
        @Nullable String hostPerson,
        @Nullable String userName) {

    public static Person named(String id, String name) {
        return new Person(id, name, null, null, null, null);
    }

    /** Without anything personal, so that no log ever tells it. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
