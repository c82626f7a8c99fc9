package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.roundtable.rules.example.Choices.OptionProposed;
import org.roundtable.rules.example.Choices.Participant;
import org.roundtable.rules.example.Choices.Side;

class FindingTests {

    @Test
    void keepsItsSubjectInTheOrderOfTheRule() {
        var finding = new Finding("SG-12", "meeting-1", "amina")
                .about("from", LocalDate.of(2026, 3, 1))
                .about("days", 4);

        assertThat(finding.subject()).containsExactly("meeting-1", "amina");
        assertThat(finding.about())
                .isEqualTo(Map.of("from", new TreeSet<>(Set.of("2026-03-01")), "days", new TreeSet<>(Set.of("4"))));
    }

    @Test
    void mergesToTheSameWhicheverComesFirst() {
        var one = new Finding("TK-30", "need-1").about("side", Side.EXPERIENCE);
        var other =
                new Finding("TK-30", "need-1").about("side", Side.QUALIFICATION).about("count", 2);

        assertThat(one.mergedWith(other)).isEqualTo(other.mergedWith(one));
        assertThat(one.mergedWith(other).about().get("side")).containsExactly("EXPERIENCE", "QUALIFICATION");
    }

    @Test
    void refusesAWholeEntryWhichMayHoldSomebodysWords() {
        var entry = new Participant("amina", Side.EXPERIENCE);

        assertThatIllegalArgumentException().isThrownBy(() -> new Finding("SG-12", entry));
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding("SG-12", "amina").about("who", entry));
    }

    @Test
    void isFoundOnceForTwoAlternatives() {
        var text =
                """
                package org.roundtable.rules.needs;

                import org.roundtable.rules.Finding;
                import org.roundtable.rules.example.Choices.OptionProposed;
                import org.roundtable.rules.example.Choices.Side;

                rule "TK-30a a side said something" @Source( "1" )
                when OptionProposed( $decision : decision, $side : side )
                then insertLogical( new Finding( "TK-30", $decision ).about( "side", $side ) );
                end

                rule "TK-30b anybody said something" @Source( "1" )
                when OptionProposed( $decision : decision )
                then insertLogical( new Finding( "TK-30", $decision ) );
                end
                """;
        var facts = Set.of(
                new OptionProposed("decision-1", Side.EXPERIENCE),
                new OptionProposed("decision-1", Side.QUALIFICATION));

        var judgement = RuleBook.compile(Map.of("needs.drl", text)).judge(facts);

        assertThat(judgement.findings())
                .containsExactly(new Finding("TK-30", "decision-1")
                        .about("side", Side.QUALIFICATION)
                        .about("side", Side.EXPERIENCE));
    }
}
