package org.roundtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.casefile.Verification;

/**
 * The packaged application is killed at random moments while somebody works through its forms: what was acknowledged is there, once,
 * and every chain holds. The unsafe setting of the database is the control: with it the same test loses something, so the test can see.
 *
 * <p>Runs against the runnable jar, after it was packaged.
 */
@EnabledIfSystemProperty(named = "roundtable.packaged", matches = "true")
class KillingTests {

    private static final int KILLS = Integer.getInteger("roundtable.kills", 10);
    private static final Random RANDOM = new Random(20261121);
    private static final Pattern WORDS = Pattern.compile("Said (\\d+)");

    @TempDir
    Path folder;

    private int said;

    @Test
    void losesAndDoublesNothing() throws Exception {
        Set<Integer> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            workUntilKilled(";WRITE_DELAY=0", false, acknowledged);
        }

        assertThat(acknowledged).as("somebody worked").hasSizeGreaterThanOrEqualTo(KILLS);
        List<Integer> found = found(";WRITE_DELAY=0");
        assertThat(found).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(openFlagsTwice()).isZero();
        try (Connection connection = connect(";WRITE_DELAY=0")) {
            assertThat(Verification.verifyAll(connection, count -> {}).holds()).isTrue();
        }
    }

    @Test
    void losesSomethingWithTheUnsafeSetting() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            Set<Integer> acknowledged = new HashSet<>();
            workUntilKilled(";WRITE_DELAY=10000", true, acknowledged);
            if (!hasTables() || !new HashSet<>(found("")).containsAll(acknowledged)) {
                return;
            }
        }
        throw new AssertionError("Nothing was lost with a write delay: this test could not see a loss");
    }

    @Test
    void refusesTheUnsafeSetting() throws Exception {
        Process process = start(freePort(), "", false);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(folder.resolve("log.txt"))).contains("WRITE_DELAY=0");
    }

    private void workUntilKilled(String settings, boolean unsafe, Set<Integer> acknowledged) throws Exception {
        int port = freePort();
        Process process = start(port, settings, unsafe);
        try {
            Browser browser = ready(port, process);
            String form = form(browser);
            Thread killer = new Thread(() -> {
                pause(RANDOM.nextInt(1500));
                process.destroyForcibly();
            });
            work(browser, form, acknowledged, process, killer);
            killer.join();
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** Says one thing after the other through the form, until the application is gone: some moment after the first was acknowledged. */
    private void work(Browser browser, String path, Set<Integer> acknowledged, Process process, Thread killer) {
        while (process.isAlive()) {
            int number = ++said;
            try {
                Document page = browser.open(path);
                Element form = page.selectFirst("form[action=" + path + "]");
                if (form == null) {
                    throw new AssertionError("No form: " + page.title());
                }
                Map<String, String> typed = Browser.hidden(form);
                typed.put("words", "Said " + number);
                typed.put(
                        "participant",
                        form.selectFirst("select[name=participant] option[value~=.+]")
                                .attr("value"));
                typed.put("form", "WRITTEN");
                typed.put("mediation", "NONE");
                typed.put("mayGoTo", "GROUP");
                typed.put("aboutSafety", "no");
                typed.put("entryMode", "BY_STAFF_AT_PERSONS_WORDS");
                if (browser.post(path, typed).isAcknowledged()) {
                    acknowledged.add(number);
                    if (killer.getState() == Thread.State.NEW) {
                        killer.start();
                    }
                }
            } catch (IOException gone) {
                // Killed in the middle of it: not acknowledged, so it may be there or not.
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private String form(Browser browser) throws IOException, InterruptedException {
        Matcher link = Pattern.compile("/roundtable/cases/[0-9a-f-]{36}")
                .matcher(browser.open("/roundtable/cases").html());
        assertThat(link.find()).as("a demonstration case").isTrue();
        return link.group() + "/record/ContributionMade";
    }

    private static Browser ready(int port, Process process) throws Exception {
        Instant patience = Instant.now().plusSeconds(120);
        while (process.isAlive() && Instant.now().isBefore(patience)) {
            try {
                Browser browser = new Browser(port);
                browser.signIn("sam");
                if (browser.open("/roundtable/cases").html().contains("/roundtable/cases/")
                        && browser.open("/roundtable/cases")
                                        .select("main a[href*=/roundtable/cases/]")
                                        .size()
                                > 2) {
                    return browser;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new AssertionError("The application did not start");
    }

    private Process start(int port, String settings, boolean unsafe) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar().toString(),
                        "--server.port=" + port,
                        "--spring.datasource.url=" + url(settings),
                        "--roundtable.standalone.allow-unsafe-database=" + unsafe)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String url(String settings) {
        return "jdbc:h2:file:" + folder.resolve("roundtable") + ";LOCK_TIMEOUT=20000" + settings;
    }

    private Connection connect(String settings) throws SQLException {
        return DriverManager.getConnection(url(settings), "sa", "");
    }

    private List<Integer> found(String settings) throws SQLException {
        List<Integer> found = new ArrayList<>();
        try (Connection connection = connect(settings);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select body from rt_entry where kind = 'ContributionMade' and body is not null")) {
            while (rows.next()) {
                Matcher words = WORDS.matcher(rows.getString(1));
                if (words.find()) {
                    found.add(Integer.valueOf(words.group(1)));
                }
            }
        }
        return found;
    }

    /** A write delay can lose even the tables that the first start made. */
    private boolean hasTables() throws SQLException {
        try (Connection connection = connect("");
                ResultSet tables = connection.getMetaData().getTables(null, null, "RT_ENTRY", null)) {
            return tables.next();
        }
    }

    private long openFlagsTwice() throws SQLException {
        try (Connection connection = connect(";WRITE_DELAY=0");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from (select case_file, code, subject from rt_flag"
                                        + " where open_key is not null group by case_file, code, subject having count(*) > 1) t")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
