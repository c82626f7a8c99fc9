package org.roundtable.casefile.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.casefile.Malformed;

class MalformedBundleTests {

    /** What is changed in a bundle that is fine, and what has to be said about it. */
    static Stream<Arguments> bundles() {
        return Stream.of(
                of("\"roundtable-bundle/1\"", "\"roundtable-bundle/2\"", "format: this has to be roundtable-bundle/1"),
                of("\"format\": \"roundtable-bundle/1\",", "", "format: this is missing"),
                of("\"asOf\": \"2026-04-01T12:00:00Z\",", "", "asOf: this is missing"),
                of("2026-04-01T12:00:00Z", "soon", "asOf: this has to be a moment such as 2026-03-02T10:00:00Z"),
                of("2026-04-01T12:00:00Z", "+99999-04-01T12:00:00Z", "asOf: this has to be a moment such as"),
                of("\"note\"", "\"nota\"", "nota: there is no such field"),
                of("{ \"nation\": \"WALES\" }", "{}", "case.nation: the nation is missing"),
                of("{ \"nation\": \"WALES\" }", "[]", "case: this has to be an object with named fields"),
                of("{ \"nation\": \"WALES\" }", "{ \"nation\": \"UK\" }", "case.nation: this has to be one of ENGLAND"),
                of(
                        "{ \"nation\": \"WALES\" }",
                        "{ \"nation\": \"WALES\", \"id\": \"a b\" }",
                        "case.id: an id has up to 64"),
                of(
                        "{ \"nation\": \"WALES\" }",
                        "{ \"nation\": \"WALES\", \"id\": \"" + "a".repeat(65) + "\" }",
                        "case.id: an id"),
                of("\"people\": [", "\"people\": [ 7,", "people[0]: this has to be an object"),
                of("\"p-worker\", \"name\"", "\"p-amina\", \"name\"", "people[1].id: this id was used before"),
                of("\"2010-05-01\"", "\"2010-13-01\"", "people[0].birthDate: this has to be a date such as 2026-03-02"),
                of("\"2010-05-01\"", "20100501", "people[0].birthDate: this has to be a date"),
                of(", \"user\": \"worker\"", ", \"user\": \"wor\\nker\"", "people[1].user: this has to be text"),
                of("\"Amina\"", "\"A\\u0000mina\"", "people[0].name: this has signs that are no text"),
                of("\"Amina\"", "\"A\\ud83dmina\"", "people[0].name: this has signs that are no text"),
                of("\"name\": \"Amina\", ", "", "people[0].name: this is missing"),
                of("\"entries\": [", "\"entries\": { \"a\": [", "document: this is not JSON that can be read"),
                of("\"PhaseStarted\"", "\"PersonScored\"", "entries[2].kind: there is no such kind of entry"),
                of("\"kind\": \"PhaseStarted\", ", "", "entries[2].kind: this is missing"),
                of(
                        "\"phase\": \"CO_COMMISSIONING\" }",
                        "\"phase\": \"CO_COMMISSIONING\", \"x\": 1 }",
                        "entries[2].body.x: there is no such field"),
                of(
                        "\"run-1\", \"phase\": \"CO_COMMISSIONING\"",
                        "\"run-1\", \"phase\": \"STAGE_1\"",
                        "entries[2].body.phase: this has to be one of"),
                of("\"happenedAt\": \"2026-03-02T10:01:00Z\",", "", "entries[2].happenedAt: this is missing"),
                of("\"2026-03-02T10:01:00Z\"", "\"2026-03-02\"", "entries[2].happenedAt: this has to be a moment"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"seq\": 9,",
                        "entries[2].seq: the numbers have to be 1, 2, 3"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"seq\": \"3\",",
                        "entries[2].seq: this has to be a whole number"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"version\": 2,",
                        "entries[2].version: this version"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"thing\": \"run-2\",",
                        "entries[2].thing: this is not what the entry is about"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"replaces\": 1,",
                        "entries[2].replaces: this is not the newest"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"tier\": \"T9\",",
                        "entries[2].tier: this has to be one of T1, T2, T3, T4"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"mode\": \"BY_CAT\",",
                        "entries[2].mode: this has to be one of"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"recordedAt\": \"2026-03-01T10:00:00Z\",",
                        "entries[2].recordedAt: this was recorded before it happened"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"recordBy\": \"x\",",
                        "entries[2].recordBy: there is no such field"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"withdrawn\": \"yes\",",
                        "entries[2].withdrawn: this has to be true or false"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"thing\": \"run-1\", \"withdrawn\": true,",
                        "entries[2].withdrawn: withdrawn words"),
                of(
                        "\"2026-03-02T10:01:00Z\",",
                        "\"2026-03-02T10:01:00Z\", \"chain\": {},",
                        "entries[2].chain.writtenAt: this is missing"),
                of("\"by\": \"amina-user\",\n      \"onBehalfOf\"", "\"onBehalfOf\"", "entries[4].by: this is missing"),
                of(
                        "\"onBehalfOf\": \"amina\", \"mode\": \"SELF\"",
                        "\"onBehalfOf\": \"ben\", \"mode\": \"SELF\"",
                        "entries[4].onBehalfOf: there is no participant with this id"),
                of(
                        "\"p-amina\", \"partyType\"",
                        "\"p-ben\", \"partyType\"",
                        "entries[0].body.person: there is no person with this id"),
                of("{ \"id\": \"wil\"", "{ \"id\": \"amina\"", "entries[1].body.id: this id was used before"),
                of("{ \"id\": \"wil\"", "{ \"id\": \"../wil\"", "entries[1].body.id: an id has up to 64"),
                of(
                        "[\"amina\", \"wil\"]",
                        "[\"amina\", \"ben\"]",
                        "entries[3].body.expected[1]: there is no participant"),
                of("[\"amina\", \"wil\"]", "[\"wil\", \"wil\"]", "entries[3].body.expected[1]: this is here twice"),
                of("[\"EXPERIENCE\"]", "\"EXPERIENCE\"", "entries[3].body.agendaSetBy: this has to be a list"),
                of("\"2026-03-09T16:00:00Z\"", "\"9 March\"", "entries[3].body.startsAt: this has to be a moment"),
                of(
                        "\"meeting\": \"meeting-1\"",
                        "\"meeting\": \"meeting-2\"",
                        "entries[5].body.meeting: there is no meeting"),
                of(
                        "\"answerWanted\": true",
                        "\"answerWanted\": \"true\"",
                        "entries[5].body.answerWanted: this has to be true or false"),
                of("\"Later buses, amina says\"", "null", "entries[5].body.words: this is missing"),
                of(
                        "\"org\", \"name\": \"Anytown\", \"nation\": \"WALES\"",
                        "\"org\", \"name\": \"Anytown\"",
                        "organisation.entries[0].body.nation: this is missing"),
                of(
                        "\"id\": \"p-amina\", \"name\"",
                        "\"id\": \"p-amina\", \"id\": \"x\", \"name\"",
                        "document: this is not JSON"),
                of(
                        "{ \"kind\": \"PhaseStarted\"",
                        "{ \"kind\": \"RoleAssigned\", \"happenedAt\": \"2026-03-02T10:00:00Z\", \"by\": \"worker\", \"body\":"
                                + " { \"role\": \"FACILITATOR\", \"user\": \"" + "u".repeat(256) + "\" } },"
                                + " { \"kind\": \"PhaseStarted\"",
                        "entries[2].body.user: this has to be text"),
                of("\"Fictional throughout\"", "[".repeat(5000), "document: this is not JSON"));
    }

    private static Arguments of(String right, String wrong, String message) {
        return Arguments.of(right, wrong, message);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("bundles")
    void isRefusedWithThePathAndPlainWords(String right, String wrong, String message) {
        assertThat(HandWritten.TEXT).contains(right);
        String text = HandWritten.TEXT.replaceFirst(
                java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong));

        assertThatThrownBy(() -> HandWritten.read(text))
                .isInstanceOf(Malformed.class)
                .message()
                .startsWith(message)
                .hasSizeLessThan(400)
                .doesNotContain("Amina", "buses");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"", " ", "null", "7", "[]", "{}", "{\"format\":", "<bundle/>", "\u0000", "\uFEFF"})
    void isRefusedWhenItIsNoDocumentAtAll(String text) {
        assertThatThrownBy(() -> HandWritten.read(text)).isInstanceOf(Malformed.class);
    }
}
