package org.roundtable.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The makes of database that our tables are written for. */
enum Vendor {
    H2,
    POSTGRESQL;

    static Vendor of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Vendor vendor : values()) {
            if (vendor.name().equalsIgnoreCase(product)) {
                return vendor;
            }
        }
        throw new IllegalStateException("Roundtable keeps its tables in PostgreSQL or H2, not in " + product);
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
