package org.roundtable.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One database for one test class, with a pool of 20 connections, a transaction manager and the properties that a Spring context
 * needs to use the same database.
 */
public final class TestDatabase implements AutoCloseable {

    private final DatabaseKind kind;
    private final HikariDataSource dataSource;
    private final PlatformTransactionManager transactionManager;
    private final Runnable drop;

    TestDatabase(DatabaseKind kind, String url, String user, String password, Runnable drop) {
        this.kind = kind;
        this.dataSource = pool(url, user, password);
        this.transactionManager = new DataSourceTransactionManager(dataSource);
        this.drop = drop;
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    public DatabaseKind kind() {
        return kind;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public PlatformTransactionManager transactionManager() {
        return transactionManager;
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(transactionManager);
    }

    public String url() {
        return dataSource.getJdbcUrl();
    }

    /** {@code spring.datasource.*}, for a Spring context of the test's own. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", dataSource.getUsername(),
                "spring.datasource.password", dataSource.getPassword());
    }

    @Override
    public void close() {
        dataSource.close();
        drop.run();
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
