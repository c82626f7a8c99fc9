package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.state.Threshold;
import org.roundtable.rules.example.Choices.DecisionAsked;
import org.roundtable.rules.example.Choices.MeetingHeld;
import org.roundtable.rules.example.Choices.OptionProposed;
import org.roundtable.rules.example.Choices.Participant;
import org.roundtable.rules.example.Choices.Side;
import org.roundtable.rules.example.Choices.Told;
import org.roundtable.rules.example.Choices.Waited;

class RuleBookTests {

    private static final RuleBook BOOK = RuleBook.compile(Path.of("src/test/resources/roundtable-test-rules"));

    @Test
    void findsWhatTheFactsGiveRiseTo() {
        var judgement = BOOK.judge(aCaseGoneWrong());

        assertThat(judgement.findings())
                .containsExactly(
                        new Finding("SG-12", "meeting-1", "amina"),
                        new Finding("TK-01", "decision-1"),
                        new Finding("TK-02", "decision-1").about("days", 2).about("enough", 5),
                        new Finding("TK-03", "decision-1"),
                        new Finding("TK-30", "decision-1").about("missing", Side.EXPERIENCE));
        assertThat(judgement.notJudged()).isEmpty();
    }

    @Test
    void findsTheSameInWhateverOrderFactsCome() {
        var facts = new ArrayList<>(aCaseGoneWrong());
        var expected = BOOK.judge(facts);
        var random = new Random(20260301);

        for (int i = 0; i < 200; i++) {
            Collections.shuffle(facts, random);
            assertThat(BOOK.judge(facts)).isEqualTo(expected);
        }
    }

    @Test
    void judgesByNoOtherRulesThanThoseThatAreWanted() {
        var judgement = BOOK.judge(aCaseGoneWrong(), Set.of("TK-01", "TK-30", "ZZ-99"));

        assertThat(judgement.findings()).extracting(Finding::code).containsExactly("TK-01", "TK-30");
    }

    @Test
    void leavesARuleThatIsOffByDefaultUntilItIsWanted() {
        var texts = new TreeMap<>(RuleText.in(Path.of("src/test/resources/roundtable-test-rules")));
        texts.replaceAll((file, text) -> text.replaceAll("(rule \"TK-01 [^\n]*\n)", "$1    @Default( \"off\" )\n"));
        var book = RuleBook.compile(texts);

        assertThat(book.onByDefault()).doesNotContain("TK-01").contains("TK-02");
        assertThat(book.judge(aCaseGoneWrong()).findings())
                .extracting(Finding::code)
                .doesNotContain("TK-01")
                .contains("TK-02");
        assertThat(book.judge(aCaseGoneWrong(), book.codes()).findings())
                .isEqualTo(BOOK.judge(aCaseGoneWrong()).findings());
    }

    @Test
    void loadsTheShippedPack() {
        assertThat(RuleBook.shipped().id()).isEqualTo(RuleText.digest(RuleText.in(Path.of("rules"))));
    }

    static List<Object> aCaseGoneWrong() {
        return List.of(
                new Threshold("tk.notice.workingDays", 5),
                new DecisionAsked("decision-1", false, false, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)),
                new Waited("decision-1", 2),
                new OptionProposed("decision-1", Side.QUALIFICATION),
                new Participant("amina", Side.EXPERIENCE),
                new Participant("ben", Side.EXPERIENCE),
                new Participant("clare", Side.QUALIFICATION),
                new MeetingHeld("meeting-1", Set.of("amina", "ben", "clare")),
                new Told("meeting-1", "ben"));
    }
}
