package org.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the words of every bundle, whoever adds one. */
class MessagesTests {

    private static final Pattern HTML = Pattern.compile("<[a-zA-Z/!]|&[a-z]+;|&#");

    static Stream<MessageBundle> english() throws IOException {
        return MessageBundle.names().stream().map(MessageBundle::named);
    }

    static Stream<MessageBundle> both() throws IOException {
        return english().flatMap(bundle -> Stream.of(bundle, bundle.inWelsh()));
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothLanguagesHaveTheSameKeys(MessageBundle bundle) {
        assertThat(bundle.inWelsh().messages().keySet())
                .as("keys of %s", bundle.inWelsh().file())
                .isEqualTo(bundle.messages().keySet());
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothLanguagesFillTheSameSlots(MessageBundle bundle) {
        assertThat(slots(bundle.inWelsh())).isEqualTo(slots(bundle));
    }

    @ParameterizedTest
    @MethodSource("both")
    void noMessageIsEmptyOrHasMarkup(MessageBundle bundle) {
        assertThat(bundle.messages())
                .allSatisfy(
                        (key, words) -> assertThat(words).as(key).isNotBlank().doesNotContainPattern(HTML));
    }

    /** In a message with {0} the format takes a straight apostrophe for a quotation mark, and swallows it. */
    @ParameterizedTest
    @MethodSource("both")
    void noStraightApostropheIsSwallowed(MessageBundle bundle) {
        assertThat(bundle.messages()).allSatisfy((key, words) -> {
            if (words.contains("{0")) {
                assertThat(words.replace("''", "")).as(key).doesNotContain("'");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyLineForPeopleSaysWhetherItWasCheckedWithThem(MessageBundle bundle) throws IOException {
        List<String> lines = bundle.lines();

        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).matches("(person|me|easy)\\..*")) {
                assertThat(lines.get(line - 1))
                        .as("line before %s", lines.get(line))
                        .isIn("# not yet checked with people", "# checked with people");
            }
        }
    }

    private static Map<String, TreeSet<String>> slots(MessageBundle bundle) {
        Map<String, TreeSet<String>> slots = new TreeMap<>();
        bundle.messages().forEach((key, words) -> slots.put(key, MessageBundle.slots(words)));
        return slots;
    }
}
