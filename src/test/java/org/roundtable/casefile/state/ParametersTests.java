package org.roundtable.casefile.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ParametersTests {

    @Test
    void knowsEachFigureWithUnitAndSource() {
        assertThat(Parameters.catalogue())
                .allSatisfy(parameter -> assertThat(parameter.name()).matches("[a-z]{2}(\\.[a-zA-Z]+)+"))
                .allSatisfy(parameter -> assertThat(parameter.source()).isNotBlank())
                .allSatisfy(parameter -> assertThat(parameter.meaning()).isNotBlank());
    }

    @Test
    void takesTheDefaultUntilAnotherIsSet() {
        var changed = Parameters.defaults().with("fb.tell.workingDays", 7);

        assertThat(changed.workingDays("fb.tell.workingDays")).isEqualTo(7);
        assertThat(Parameters.defaults().workingDays("fb.tell.workingDays")).isEqualTo(10);
        assertThat(changed.intValue("tk.shier.minimum")).isEqualTo(3);
    }

    @Test
    void handsRulesEveryFigureInForce() {
        var thresholds = Parameters.defaults().with("tk.parked.count", 4).thresholds();

        assertThat(thresholds)
                .hasSameSizeAs(Parameters.catalogue())
                .contains(new Threshold("tk.parked.count", 4), new Threshold("tk.notice.factor", 2));
    }

    @Test
    void refusesAFigureThatNobodyReads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.defaults().with("fb.tell.days", 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.defaults().intValue("fb.tel.workingDays"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.defaults().with("fb.tell.workingDays", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.defaults().workingDays("tk.parked.count"));
    }
}
