package org.roundtable.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.casefile.state.Tuned;
import org.roundtable.casework.Replay;
import org.roundtable.casework.ReplayDifference;
import org.roundtable.rules.RuleBook;
import org.roundtable.rules.RulePackRefused;

/**
 * {@code replay}: which flags a change of figures or rules would have brought, taken away, or moved, in cases that are given as bundles.
 * Nothing is written but the answer. Dates are the nation's days, both counted; without them all of a case's time.
 */
final class ReplayCommand implements Command {

    private static final String USAGE =
            """
            Usage: replay BUNDLE|FOLDER... [--set NAME=FIGURE] [--on RULE] [--off RULE] [--rules FOLDER]
                          [--from DATE] [--to DATE] [--csv]
            For example: replay docs/examples --set fb.tell.workingDays=15
            """;

    private final List<Path> places = new ArrayList<>();
    private final Map<String, String> changes = new TreeMap<>();
    private final Map<String, String> options = new HashMap<>();

    @Override
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        return new ReplayCommand().replay(arguments, out, err);
    }

    private int replay(String[] arguments, PrintStream out, PrintStream err) {
        try {
            read(List.of(arguments));
            if (places.isEmpty()) {
                err.print(USAGE);
                return BAD_INPUT;
            }
            List<ReplayDifference> differences = differences();
            out.print(options.containsKey("--csv") ? ReplayDifference.csv(differences) : text(differences));
            return differences.isEmpty() ? FINE : FOUND_SOMETHING;
        } catch (BadArgument bad) {
            err.println(bad.getMessage());
            err.print(USAGE);
            return BAD_INPUT;
        } catch (RulePackRefused refused) {
            err.println(refused.getMessage());
            return BAD_INPUT;
        } catch (Malformed malformed) {
            err.println(malformed.getMessage());
            return BAD_INPUT;
        } catch (IOException unreadable) {
            err.println("A file cannot be read: " + unreadable.getMessage());
            return BAD_INPUT;
        }
    }

    private void read(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            String word = arguments.get(at);
            switch (word) {
                case "--csv" -> options.put(word, word);
                case "--set", "--on", "--off", "--rules", "--from", "--to" -> {
                    if (++at == arguments.size()) {
                        throw new BadArgument(word + " needs something after it");
                    }
                    option(word, arguments.get(at));
                }
                default -> {
                    if (word.startsWith("--") || !Files.exists(Path.of(word))) {
                        throw new BadArgument("There is no file, folder or option " + word);
                    }
                    places.add(Path.of(word));
                }
            }
        }
    }

    private void option(String name, String value) {
        switch (name) {
            case "--set" -> figure(value);
            case "--on", "--off" -> changes.put(value, name.substring(2));
            default -> options.put(name, value);
        }
    }

    private void figure(String value) {
        String[] parts = value.split("=", 2);
        if (parts.length < 2 || !Parameters.isKnown(parts[0]) || !Tuned.isFigure(parts[1])) {
            throw new BadArgument("--set takes a figure of the rule book and a whole number: fb.tell.workingDays=15");
        }
        changes.put(parts[0], parts[1]);
    }

    private List<ReplayDifference> differences() throws IOException {
        RuleBook shipped = RuleBook.shipped();
        RuleBook other = options.containsKey("--rules") ? RuleBook.compile(Path.of(options.get("--rules"))) : shipped;
        Replay.Plan before = new Replay.Plan(shipped, Parameters.defaults());
        Replay.Plan after = new Replay.Plan(other, Parameters.defaults());
        for (Map.Entry<String, String> change : changes.entrySet()) {
            if (!Parameters.isKnown(change.getKey()) && !other.codes().contains(change.getKey())) {
                throw new BadArgument("There is no rule " + change.getKey());
            }
            after = after.with(change.getKey(), change.getValue());
        }
        List<ReplayDifference> all = new ArrayList<>();
        for (Path file : files()) {
            all.addAll(differences(file, Bundles.read(file), before, after));
        }
        return all;
    }

    private List<ReplayDifference> differences(Path file, Bundle bundle, Replay.Plan before, Replay.Plan after) {
        WorkingCalendar calendar = WorkingCalendar.of(bundle.nation());
        Instant from = moment("--from", calendar, first(bundle));
        Instant to = moment("--to", calendar, bundle.asOf());
        Replay replay = new Replay(bundle.caseFile(), bundle.organisationFile(), calendar);
        return ReplayDifference.between(
                file.getFileName().toString(), replay.over(from, to, before), replay.over(from, to, after));
    }

    private static Instant first(Bundle bundle) {
        return bundle.caseFile().entries().stream()
                .map(entry -> entry.recordedAt())
                .min(Instant::compareTo)
                .orElse(bundle.asOf());
    }

    private Instant moment(String option, WorkingCalendar calendar, Instant otherwise) {
        String date = options.get(option);
        if (date == null) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(date);
            return option.equals("--to")
                    ? calendar.endOf(day)
                    : day.atStartOfDay(calendar.nation().zone()).toInstant();
        } catch (DateTimeException noDate) {
            throw new BadArgument(option + " takes a date such as 2026-03-02");
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> inside = Files.list(place)) {
                    inside.filter(path -> path.toString().endsWith(".json"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(place);
            }
        }
        return files;
    }

    private static String text(List<ReplayDifference> differences) {
        if (differences.isEmpty()) {
            return "No flag would come, go or move.\n";
        }
        StringBuilder text = new StringBuilder();
        differences.forEach(one -> text.append(String.format(
                Locale.ROOT,
                "%-8s %s  %s  %s%n",
                one.what().name().toLowerCase(Locale.ROOT),
                one.code(),
                one.caseFile(),
                when(one))));
        return text.append(differences.size()).append(" in all\n").toString();
    }

    private static String when(ReplayDifference one) {
        return switch (one.what()) {
            case GAINED -> "since " + one.after();
            case LOST -> "was since " + one.before();
            case EARLIER, LATER -> "since " + one.after() + ", was since " + one.before();
        };
    }

    private static final class BadArgument extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private BadArgument(String message) {
            super(message);
        }
    }
}
