package org.roundtable.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whom somebody taking part can name: themselves first where it may be them, and somebody who is not on the list. */
record PeopleToChoose(MyCase mine) {

    /** No id of anybody: it names nobody, and so is left out of what is kept. What they wrote says who. */
    private static final String NOT_LISTED = "NOT_LISTED";

    /** @param question the name of the component that is asked */
    List<FieldChoice> in(String question, List<FieldChoice> choices) {
        return switch (question) {
            case "about" ->
                Stream.concat(
                                choices.stream().sorted(Comparator.comparing(choice -> !isMe(choice))),
                                Stream.of(
                                        FieldChoice.of(NOT_LISTED, mine.words().of("people.not-listed"))))
                        .toList();
            case "implicated", "involved" ->
                choices.stream().filter(choice -> !isMe(choice)).toList();
            default -> choices;
        };
    }

    private boolean isMe(FieldChoice choice) {
        return choice.value().equals(mine.me());
    }
}
