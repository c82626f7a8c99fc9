package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No form asks for more than eight things beyond what it is about. */
class BurdenTests {

    private static final int MOST = 8;

    @Test
    void asksAtMostEightThings() {
        assertThat(EntryKinds.all().stream()
                        .filter(kind -> asked(kind).size() > MOST)
                        .map(kind -> kind.name() + " asks " + asked(kind)))
                .isEmpty();
    }

    /** The parts of the key are known where a form is opened from a step or from the thing itself. */
    private static List<String> asked(EntryKind kind) {
        List<String> key = List.of(kind.declaration().key());
        return kind.asked().stream()
                .map(EntryKind.Field::name)
                .filter(name -> !key.contains(name))
                .toList();
    }
}
