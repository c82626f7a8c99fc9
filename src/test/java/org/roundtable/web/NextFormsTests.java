package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.roundtable.rules.Rule;
import org.roundtable.rules.RuleBook;

class NextFormsTests {

    /** Whoever it is meant for is to be got hold of: no form does that. */
    private static final Set<String> WITHOUT = Set.of("GV-11");

    private final NextForms forms = new NextForms();

    @Test
    void everyRuleThatIsShippedLeadsToAForm() {
        Set<String> codes = new TreeSet<>();
        RuleBook.shipped().rules().stream().map(Rule::code).forEach(codes::add);
        codes.removeAll(WITHOUT);

        assertThat(forms.codes()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(codes).allSatisfy(code -> assertThat(forms.of(code)).as(code).isPresent());
    }
}
