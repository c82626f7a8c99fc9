package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Voice.WordsConfirmed;
import org.roundtable.casefile.entry.Working.TaskDone;
import org.roundtable.participation.Answer;

class EntryJsonTests {

    static Stream<EntryBody> bodies() {
        return LongStream.range(0, 20).boxed().flatMap(seed -> new AnyBody(seed).ofEachKind());
    }

    @Test
    void givesBackEveryBodyOfEveryKind() {
        bodies().forEach(body -> {
            String text = EntryJson.write(body);

            EntryBody back = EntryJson.read(EntryKinds.of(body).name(), text);

            assertThat(back).isEqualTo(body);
            assertThat(EntryJson.write(back)).isEqualTo(text);
        });
    }

    @Test
    void writesTheSameSetAsTheSameText() {
        assertThat(EntryJson.write(held(new LinkedHashSet<>(List.of("b", "a", "c")))))
                .isEqualTo(EntryJson.write(held(new LinkedHashSet<>(List.of("c", "b", "a")))))
                .contains("[\"a\",\"b\",\"c\"]");
    }

    private static MeetingHeld held(Set<String> came) {
        return new MeetingHeld(
                "m", came, Set.of(), Dialogue.TWO_WAY, Answer.values()[0], Answer.values()[0], Set.of(), null);
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(EntryJson.write(new TaskDone("t", null))).isEqualTo("{\"task\":\"t\"}");
    }

    @Test
    void keepsMomentsToTheMicrosecond() {
        var moved = new org.roundtable.casefile.entry.Meetings.MeetingMoved(
                "m",
                Instant.parse("2026-03-02T10:00:00.123456789Z"),
                org.roundtable.casefile.entry.Meetings.MoveReason.OTHER);

        assertThat(EntryJson.write(moved)).contains("2026-03-02T10:00:00.123456Z");
    }

    @Test
    void repairsHalfACharacterPairThatNoDatabaseTakes() {
        assertThat(EntryJson.write(new TaskDone("t", "a\uD83Db")))
                .isEqualTo("{\"task\":\"t\",\"howItWent\":\"a\uFFFDb\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            WordsConfirmed   | {"contribution":"c","kindx":1}                            | body.kindx: there is no such field
            WordsConfirmed   | {}                                                        | body.contribution: this is missing
            WordsConfirmed   | {"contribution":null}                                     | body.contribution: this is missing
            WordsConfirmed   | {"contribution":7}                                        | body.contribution: this has to be text
            WordsConfirmed   | {"contribution":["c"]}                                    | body.contribution: this has to be text
            WordsConfirmed   | []                                                        | body: this has to be an object with named fields
            WordsConfirmed   | "c"                                                       | body: this has to be an object with named fields
            MeetingCancelled | {"meeting":"m","reason":"RAIN"}                           | body.reason: this has to be one of PERSON_WELLBEING, PERSON_AVAILABILITY, STAFF, VENUE, OTHER
            MeetingCancelled | {"meeting":"m","reason":3}                                | body.reason: this has to be one of PERSON_WELLBEING, PERSON_AVAILABILITY, STAFF, VENUE, OTHER
            MeetingMoved     | {"meeting":"m","startsAt":"tomorrow","reason":"OTHER"}    | body.startsAt: this has to be a moment such as 2026-03-02T10:00:00Z
            EndDateSet       | {"id":"e","endsOn":"2026-02-30"}                          | body.endsOn: this has to be a date such as 2026-03-02
            NeedPrioritised  | {"need":"n","side":"EXPERIENCE","priority":1.5}           | body.priority: this has to be a whole number
            NeedPrioritised  | {"need":"n","side":"EXPERIENCE","priority":99999999999}   | body.priority: this has to be a whole number
            WordsShared      | {"id":"s","contribution":"c","audience":"GROUP","named":"yes"} | body.named: this has to be true or false
            CoAssessmentHeld | {"id":"c","took":"all"}                                   | body.took: this has to be a list
            CoAssessmentHeld | {"id":"c","took":["a","a"]}                               | body.took[1]: this is here twice
            CoAssessmentHeld | {"id":"c","took":["a",null]}                              | body.took[1]: this has to be text
            """)
    void refusesWithThePathAndPlainWords(String kind, String text, String message) {
        assertThatThrownBy(() -> EntryJson.read(kind, text))
                .isInstanceOf(Malformed.class)
                .hasMessage(message);
    }

    @Test
    void refusesAKindThatItDoesNotKnow() {
        assertThatThrownBy(() -> EntryJson.read("PersonScored", "{}"))
                .hasMessage("kind: there is no such kind of entry");
    }

    @Test
    void refusesTheSameFieldTwice() {
        assertThatThrownBy(() -> EntryJson.read("WordsConfirmed", "{\"contribution\":\"a\",\"contribution\":\"b\"}"))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("document: this is not JSON");
    }

    @Test
    void refusesWhatIsNestedDeeperThanAnyDocument() {
        assertThatThrownBy(() -> EntryJson.read("WordsConfirmed", "[".repeat(100_000)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void repeatsNothingOfWhatWasHandedIn() {
        assertThatThrownBy(() ->
                        EntryJson.read("WordsConfirmed", "{\"contribution\":\"x\",\"Amina says <b>no</b>\\nhere\":1}"))
                .hasMessage("body.Amina?says??b?no??b??here: there is no such field");
        assertThatThrownBy(() -> EntryJson.read("MeetingCancelled", "{\"meeting\":\"m\",\"reason\":\"secret\"}"))
                .message()
                .doesNotContain("secret");
    }

    @Test
    void takesAClaimThatNobodyMadeAsNoAndNothingSaidAsNone() {
        EntryBody body = EntryJson.read("WordsConfirmed", "{\"contribution\":\"c\"}");
        ObjectNode schema = EntryJson.schema(EntryKinds.named("WordsShared").orElseThrow());

        assertThat(body).isEqualTo(new WordsConfirmed("c"));
        assertThat(schema.get("required").toString()).isEqualTo("[\"id\",\"contribution\",\"audience\"]");
    }
}
