package org.roundtable.standalone;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.ChainFault;
import org.roundtable.casefile.Verification;

/**
 * {@code verify [--url JDBC-URL] [--user NAME]}: opens a database read-only, goes through every chain, and prints the count or the
 * first entry that does not hold. The password is taken from the environment variable {@code ROUNDTABLE_DB_PASSWORD}.
 */
final class VerifyCommand implements Command {

    private static final String USAGE = "Usage: verify [--url JDBC-URL] [--user NAME]";
    private static final String DEFAULT_URL = "jdbc:h2:file:./data/roundtable";

    @Override
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        String url = DEFAULT_URL;
        String user = "sa";
        for (int at = 0; at < arguments.length; at += 2) {
            String value = at + 1 < arguments.length ? arguments[at + 1] : null;
            if (value == null || !arguments[at].matches("--(url|user)")) {
                err.println(USAGE);
                return BAD_INPUT;
            }
            url = arguments[at].equals("--url") ? value : url;
            user = arguments[at].equals("--user") ? value : user;
        }
        return verify(url, user, System.getenv("ROUNDTABLE_DB_PASSWORD"), out, err);
    }

    private static int verify(String url, String user, @Nullable String password, PrintStream out, PrintStream err) {
        try (Connection connection =
                DriverManager.getConnection(readOnly(url), user, password == null ? "" : password)) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            Verification.Outcome outcome = Verification.verifyAll(connection, count -> {});
            ChainFault fault = outcome.fault();
            if (fault == null) {
                out.printf(Locale.ROOT, "%d entries in %d case files hold.%n", outcome.entries(), outcome.files());
                return FINE;
            }
            out.println(fault);
            return FOUND_SOMETHING;
        } catch (SQLException failed) {
            err.println("The database could not be read (" + failed.getSQLState()
                    + "). Is the URL right, and is it not open elsewhere?");
            return BAD_INPUT;
        }
    }

    /** A database file that does not exist is an error and not a new, empty one. */
    private static String readOnly(String url) {
        return url.startsWith("jdbc:h2:file:") ? url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : url;
    }
}
