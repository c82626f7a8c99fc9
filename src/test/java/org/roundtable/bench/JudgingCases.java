package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.ImportedEntry;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.participation.Nation;
import org.roundtable.rules.Finding;
import org.roundtable.rules.Rule;
import org.roundtable.rules.RuleBook;
import org.roundtable.testing.CaseStory;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;

/** R2: judging a case of 150 entries with the whole rule book, ten rules against the same ten by hand, and reading the file besides. */
final class JudgingCases {

    private static final int WARM_UP = 3_000;
    private static final int TIMES = 2_000;

    private final CaseStory story = LongCase.told();
    private final Circumstances circumstances = story.circumstancesAt(LongCase.AS_OF);
    private final List<Object> facts = story.stateAt(LongCase.AS_OF).facts();
    private final RuleBook whole = RuleBook.shipped();

    static void run() throws IOException {
        JudgingCases judging = new JudgingCases();
        Report.note(judging.story.file().entries().size() + " entries give " + judging.facts.size() + " facts and "
                + judging.whole.judge(judging.facts).findings().size() + " findings by "
                + judging.whole.rules().size()
                + " rules");
        judging.wholeBook();
        judging.tenByHand();
        judging.fromTheDatabase();
    }

    private void wholeBook() {
        Figures rules = repeated(() -> whole.judge(facts));
        Figures withState = repeated(() -> judged(story));
        Report.note("deriving the state and judging: " + withState);
        Report.row(
                "judging a case of 150 entries with the whole rule book, warm (R2)",
                "≤ 0.4 ms processor time",
                Report.text(
                        "%.2f ms; %.2f ms with deriving the state",
                        rules.processorMedian(), withState.processorMedian()),
                rules.processorMedian() <= 0.4);
    }

    private List<Finding> judged(CaseStory of) {
        return whole.judge(CaseState.of(of.file(), circumstances).facts()).findings();
    }

    private void tenByHand() throws IOException {
        RuleBook ten = RuleBook.compile(texts());
        Turns.mustBeEqual(() -> ten.judge(facts).findings(), () -> TenByHand.find(facts));
        Turns.mustBeEqual(
                () -> whole.judge(facts).findings().stream()
                        .filter(finding -> TenByHand.CODES.contains(finding.code()))
                        .toList(),
                () -> TenByHand.find(facts));
        Turns turns = new Turns();
        for (int time = 0; time < WARM_UP; time++) {
            new Turns().take(() -> ten.judge(facts), () -> TenByHand.find(facts));
        }
        for (int time = 0; time < TIMES; time++) {
            turns.take(() -> ten.judge(facts), () -> TenByHand.find(facts));
        }
        Report.note("ten rules: " + turns.ours());
        Report.note("ten by hand: " + turns.reference());
        Report.row(
                "ten rules against the same ten by hand (R2)",
                "≤ 2 ×",
                Report.text(
                        "%.1f × processor time (%.3f ms against %.3f, %d findings)",
                        turns.processorRatio(),
                        turns.ours().processorMedian(),
                        turns.reference().processorMedian(),
                        TenByHand.find(facts).size()),
                turns.processorRatio() <= 2);
    }

    /** A pack of the ten only: the heads of the shipped files, and of their rules those that are written by hand. */
    private Map<String, String> texts() throws IOException {
        Map<String, List<String>> chosen = new TreeMap<>();
        for (Rule rule : whole.rules()) {
            if (TenByHand.CODES.contains(rule.code())) {
                chosen.computeIfAbsent(rule.file(), file -> new ArrayList<>()).add(rule.text());
            }
        }
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, List<String>> file : chosen.entrySet()) {
            String shipped = Files.readString(Path.of("rules", file.getKey()));
            String head = shipped.substring(0, shipped.indexOf("\nrule \"") + 1);
            texts.put(file.getKey(), head + String.join("\n\n", file.getValue()) + "\n");
        }
        return texts;
    }

    private void fromTheDatabase() {
        System.setProperty(Databases.DURABLE, "true");
        try (TestDatabase database = Databases.migrated(DatabaseKind.POSTGRESQL)) {
            CaseFiles files = new CaseFiles(database.dataSource());
            database.transaction().executeWithoutResult(status -> store(files));
            Turns.mustBeEqual(() -> read(files), () -> judged(story));
            Figures figures = repeated(() -> read(files));
            Report.note("reading, deriving the state and judging: " + figures);
            Report.row(
                    "the same, read from PostgreSQL (R2)",
                    "≤ 2 ms",
                    Report.text(
                            "%.1f ms by the clock, %.1f ms processor time",
                            figures.median(), figures.processorMedian()),
                    figures.median() <= 2);
        }
    }

    private void store(CaseFiles files) {
        String id = story.file().id();
        files.create(id, CaseFileType.CASE, null, Nation.ENGLAND, Instant.EPOCH);
        files.restore(
                id,
                story.file().entries().stream()
                        .map(entry -> new ImportedEntry(entry, null, null))
                        .toList(),
                Instant.EPOCH);
    }

    private List<Finding> read(CaseFiles files) {
        CaseFiles.WithOrganisation read =
                files.readWithOrganisation(story.file().id());
        return whole.judge(CaseState.of(read.file(), circumstances).facts()).findings();
    }

    private static Figures repeated(Runnable act) {
        for (int time = 0; time < WARM_UP; time++) {
            act.run();
        }
        Figures figures = new Figures();
        for (int time = 0; time < TIMES; time++) {
            Turns.time(act, figures);
        }
        return figures;
    }
}
