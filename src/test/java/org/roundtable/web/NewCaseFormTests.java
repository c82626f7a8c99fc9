package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.casework.MyCases.Organisation;

/** Before the first conversation twelve things are asked at most. */
class NewCaseFormTests {

    @Test
    void asksWhenItIsMeantToEnd() {
        assertThat(asked("Aberafon")).hasSize(12).contains("endsOn").doesNotContain("organisation");
    }

    @Test
    void leavesTheEndForLaterWhereTheOrganisationHasToBeAsked() {
        assertThat(asked("Aberafon", "Castell"))
                .hasSize(12)
                .contains("organisation")
                .doesNotContain("endsOn");
    }

    private static List<String> asked(String... organisations) {
        PageWords words = new PageWords(OurMessages.all(), new SourceWordsTests.Nobody());
        List<Organisation> known = Arrays.stream(organisations)
                .map(name -> new Organisation(name, name))
                .toList();
        return new NewCaseForm(known)
                .fields(new Questions(words, Sent.NOTHING, List.of())).stream()
                        .filter(field -> field.kind() != FieldKind.HIDDEN)
                        .map(FormField::name)
                        .toList();
    }
}
