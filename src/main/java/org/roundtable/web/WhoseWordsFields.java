package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.casework.Draft;
import org.roundtable.casework.Problem;

/** The one question that asks staff whose words these are, and, where the form does not ask it anyway, who said them. */
record WhoseWordsFields(WhoseWords whose, FormFields questions) {

    List<FormField> of(Sent sent, List<Problem> problems) {
        List<FormField> fields = new ArrayList<>();
        if (whose.asked()) {
            fields.add(FormField.of(Draft.MODE, FieldKind.RADIOS, words("mode.question"))
                    .withChoices(whose.ways().stream()
                            .map(way -> FieldChoice.of(way.name(), words("mode." + way.name())))
                            .toList())
                    .withValue(sent.text(Draft.MODE).orElse(null))
                    .withError(questions.error(Draft.MODE, words("mode.question"), problems)));
        }
        if (whose.asksWho()) {
            fields.add(FormField.of(WhoseWords.FOR, FieldKind.SELECT, words("practice.for"))
                    .withHint(words("practice.for.hint"))
                    .withChoices(questions.things("participant"))
                    .withValue(sent.text(WhoseWords.FOR).orElse(null))
                    .withError(questions.error(WhoseWords.FOR, words("practice.for"), problems))
                    .asOptional());
        }
        return fields;
    }

    private String words(String key) {
        return questions.words().plain(key, key);
    }
}
