package org.roundtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code replay} over the demonstration cases. */
class ReplayCommandTests {

    private static final String VIEWS = "docs/examples/04-views-nobody-answered.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tellsWhatAnotherFigureWouldDo() {
        assertThat(run(VIEWS, "--set", "fb.ack.workingDays=1")).isEqualTo(Command.FOUND_SOMETHING);
        assertThat(text(out)).contains("earlier  FB-01").contains("04-views-nobody-answered.json");
    }

    @Test
    void givesTheSameAsATable() {
        assertThat(run("docs/examples", "--off", "FB-01", "--csv")).isEqualTo(Command.FOUND_SOMETHING);
        assertThat(text(out).lines()).first().isEqualTo("case,rule,about,what,before,after");
        assertThat(text(out).lines().skip(1)).isNotEmpty().allSatisfy(line -> assertThat(line)
                .matches("\"[^\"]+\\.json\",FB-01,\"[^\"]*\",lost,[-0-9T:.]+Z,"));
    }

    @Test
    void findsNothingOverATimeInWhichNothingDiffers() {
        assertThat(run(VIEWS, "--set", "fb.ack.workingDays=1", "--from", "2020-01-01", "--to", "2020-01-02"))
                .isEqualTo(Command.FINE);
        assertThat(text(out)).contains("No flag would come, go or move");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nowhere.json",
                VIEWS + " --set fb.ack.workingDays",
                VIEWS + " --set no.such=1",
                VIEWS + " --off ZZ-99",
                VIEWS + " --from soon",
                VIEWS + " --rules",
                "pom.xml"
            })
    void saysWhatIsWrongWithWhatItWasGiven(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(Command.BAD_INPUT);
        assertThat(text(err)).isNotBlank().doesNotContain("Exception");
    }

    private int run(String... arguments) {
        return new ReplayCommand().run(arguments, new PrintStream(out), new PrintStream(err));
    }

    private static String text(ByteArrayOutputStream written) {
        return written.toString(StandardCharsets.UTF_8);
    }
}
