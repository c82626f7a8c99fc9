package org.roundtable.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OnBothDatabasesTests {

    @OnBothDatabases
    void bringsOurTables(TestDatabase database) {
        long files = database.jdbc()
                .sql("select count(*) from rt_case_file")
                .query(Long.class)
                .single();

        assertThat(files).isZero();
    }

    @OnBothDatabases
    void skipsWithAReasonWhereThereIsNoServerUnlessThatIsForbidden(TestDatabase database) {
        assertThat(PostgreSQLCondition.evaluate("/postgres-for-a-toaster.txz", false)
                        .getReason())
                .get()
                .asString()
                .contains("toaster");
        assertThatThrownBy(() -> PostgreSQLCondition.evaluate("/postgres-for-a-toaster.txz", true))
                .hasMessageContaining("postgres.required");
    }
}
