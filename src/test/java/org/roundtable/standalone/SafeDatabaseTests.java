package org.roundtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database file that writes later than it acknowledges is refused. */
class SafeDatabaseTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/roundtable;WRITE_DELAY=0, true",
        "jdbc:h2:file:./data/roundtable;write_delay=0;DB_CLOSE_ON_EXIT=FALSE, true",
        "jdbc:h2:file:./data/roundtable, false",
        "jdbc:h2:./data/roundtable, false",
        "jdbc:h2:file:./data/roundtable;WRITE_DELAY=500, false",
        "jdbc:h2:file:./data/roundtable;WRITE_DELAY=05, false",
        "jdbc:h2:mem:try, true",
        "jdbc:postgresql://localhost/roundtable, true"
    })
    void isSafeOnlyWhenItWritesAtOnce(String url, boolean safe) {
        assertThat(SafeDatabase.isSafe(url)).isEqualTo(safe);
    }
}
