package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Opening.Condition;
import org.roundtable.casefile.entry.Opening.ConditionSettled;
import org.roundtable.casefile.entry.Opening.ConditionState;
import org.roundtable.testing.ProcessTestBench;

class ConditionsProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("conditions");

    @BeforeEach
    void twoConditionsAreOpen() {
        bench.answer("conditionsAreSettled", false);
        bench.list("openConditions", "GROUND_RULES", "FACILITATION");
    }

    @Test
    void areSettledOneByOne() {
        bench.start();
        bench.record(new ConditionSettled(Condition.FACILITATION, ConditionState.AGREED_TOGETHER, null));
        assertThat(bench.only("Task_SettleTheCondition").about()).containsEntry("condition", "GROUND_RULES");
        bench.record(new ConditionSettled(Condition.GROUND_RULES, ConditionState.NOT_POSSIBLE_WITH_REASON, "No time"));

        bench.hasEndedAt("End_ConditionsSettled");
    }

    @Test
    void areNotAskedAgainWhereTheyAreSettled() {
        bench.answer("conditionsAreSettled", true);

        bench.start();

        bench.hasEndedAt("End_ConditionsWereSettledAlready");
    }

    @Test
    void doNotHoldUpTheWorkForEver() {
        bench.moment("preparedLongEnough", Duration.ofDays(60));
        bench.start();

        bench.advance(Duration.ofDays(61));

        bench.hasEndedAt("End_ConditionsPartlySettled");
    }
}
