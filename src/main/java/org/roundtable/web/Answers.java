package org.roundtable.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;

/** Reads the answers of a form that is not one entry's, and collects what has to be put right. */
final class Answers {

    private final Sent sent;
    private final List<Problem> problems = new ArrayList<>();

    Answers(Sent sent) {
        this.sent = sent;
    }

    String words(String name) {
        return sent.text(name).orElseGet(() -> {
            problem(name, "entry.problem.write");
            return "";
        });
    }

    @Nullable
    String wordsIfAny(String name) {
        return sent.text(name).orElse(null);
    }

    /** The chosen constant; where none was chosen a problem and the first, which is not kept. */
    <E extends Enum<E>> E choice(String name, Class<E> of) {
        E[] constants = of.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant ->
                        sent.text(name).filter(constant.name()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> {
                    problem(name, "entry.problem.choose");
                    return constants[0];
                });
    }

    boolean yes(String name) {
        String answer = sent.text(name).orElse("");
        if (!answer.equals("yes") && !answer.equals("no")) {
            problem(name, "entry.problem.choose");
        }
        return answer.equals("yes");
    }

    /** A day, or nothing where none was typed. */
    @Nullable
    LocalDate day(String name) {
        List<String> parts = Stream.of(".year", ".month", ".day")
                .map(part -> sent.text(name + part).orElse(""))
                .toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            problem(name, "entry.problem.date");
            return null;
        }
    }

    void problem(String field, String message) {
        problems.add(new Problem(field, message));
    }

    /** @throws EntryRefused when anything has to be put right */
    void mustBeComplete() {
        if (!problems.isEmpty()) {
            throw new EntryRefused(problems);
        }
    }
}
