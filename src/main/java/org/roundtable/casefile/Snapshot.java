package org.roundtable.casefile;

import java.sql.Connection;
import java.sql.SQLException;

/** A read-only transaction that sees one moment of the database, and leaves the connection as it was. */
final class Snapshot {

    private final Connection connection;
    private final boolean autoCommit;
    private final boolean readOnly;
    private final int isolation;

    private Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.readOnly = connection.isReadOnly();
        this.isolation = connection.getTransactionIsolation();
    }

    static Snapshot begin(Connection connection) throws SQLException {
        Snapshot snapshot = new Snapshot(connection);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return snapshot;
    }

    void end() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
        connection.setTransactionIsolation(isolation);
        connection.setReadOnly(readOnly);
    }
}
