package org.roundtable.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casework.Evaluation;
import org.roundtable.rules.RuleBook;

/**
 * {@code evaluate BUNDLE [--as-of INSTANT|DATE] [--json]}: what the rules notice in a case that is given as a bundle, with reasons. It
 * needs neither Spring nor a database. A date means the end of that day in the nation of the case.
 */
final class EvaluateCommand implements Command {

    private static final String USAGE = "Usage: evaluate BUNDLE [--as-of INSTANT|DATE] [--json]";

    @Override
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean json = rest.remove("--json");
        int asOfAt = rest.indexOf("--as-of");
        String asOf = null;
        if (asOfAt >= 0 && asOfAt + 1 < rest.size()) {
            rest.remove(asOfAt);
            asOf = rest.remove(asOfAt);
        }
        if (rest.size() != 1 || rest.get(0).startsWith("--")) {
            err.println(USAGE);
            return BAD_INPUT;
        }
        return evaluate(Path.of(rest.get(0)), asOf, json, out, err);
    }

    private static int evaluate(Path file, @Nullable String asOf, boolean json, PrintStream out, PrintStream err) {
        try {
            if (!Files.isRegularFile(file)) {
                err.println("There is no file " + file);
                return BAD_INPUT;
            }
            Bundle bundle = Bundles.read(file);
            Instant moment = asOf == null ? bundle.asOf() : moment(asOf, bundle);
            Evaluation evaluation = Evaluation.of(bundle, moment, RuleBook.shipped());
            out.print(json ? evaluation.json() : evaluation.text());
            return evaluation.isQuiet() ? FINE : FOUND_SOMETHING;
        } catch (Malformed malformed) {
            err.println(file + ": " + malformed.getMessage());
            return BAD_INPUT;
        } catch (DateTimeException noMoment) {
            err.println("--as-of takes an instant such as 2026-03-02T10:00:00Z or a date such as 2026-03-02");
            return BAD_INPUT;
        } catch (IOException unreadable) {
            err.println(file + " cannot be read");
            return BAD_INPUT;
        }
    }

    private static Instant moment(String asOf, Bundle bundle) {
        return asOf.contains("T")
                ? Instant.parse(asOf)
                : org.roundtable.calendar.WorkingCalendar.of(bundle.nation()).endOf(LocalDate.parse(asOf));
    }
}
