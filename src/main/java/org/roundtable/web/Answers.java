package org.roundtable.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Lifetimes;
import org.roundtable.casework.Draft;
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

    /** Words that stand in lists, such as a name: so many lines of them would hide everything else. */
    String line(String name) {
        mustBeShort(name);
        return words(name);
    }

    @Nullable
    String lineIfAny(String name) {
        mustBeShort(name);
        return sent.text(name).orElse(null);
    }

    private void mustBeShort(String name) {
        if (sent.text(name).filter(typed -> typed.length() > Draft.LONGEST_LINE).isPresent()) {
            problem(name, "entry.problem.tooLong");
        }
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
        Optional<LocalDate> day = real(parts);
        if (day.isEmpty()) {
            problem(name, "entry.problem.date");
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> real(List<String> parts) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
            return Optional.of(day).filter(Lifetimes::include);
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
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
