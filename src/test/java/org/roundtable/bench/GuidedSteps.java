package org.roundtable.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.FitConsidered;
import org.roundtable.casefile.entry.Opening.SafeguardingLeadConfirmed;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InvitationMade;
import org.roundtable.casework.CaseworkBench;
import org.roundtable.casework.Draft;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.casework.Recording;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.process.EngineSettings;
import org.roundtable.process.WorkItem;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;

/**
 * R1: a guided step through the use case that the pages call, against the bare engine completing a task with the same data as
 * variables; two databases of one PostgreSQL server that waits for the disk at each commit.
 */
final class GuidedSteps {

    private static final int WARM_UP = Integer.getInteger("roundtable.bench.warm-up", 60);
    private static final int CASES = Integer.getInteger("roundtable.bench.cases", 100);
    private static final Viewer SAM = CaseworkBench.SAM;

    /** A step that waits, the entry that it asks for, and what is typed; names in angle brackets stand for ids. */
    private record Step(String activity, Class<? extends EntryBody> kind, String... typed) {

        Viewer viewer() {
            return kind == SafeguardingLeadConfirmed.class ? CaseworkBench.LEE : SAM;
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(
                    "Task_InviteThePerson",
                    InvitationMade.class,
                    "participant",
                    "<amina>",
                    "personAskedDirectly",
                    "yes"),
            new Step(
                    "Task_TalkItThrough",
                    InformationGiven.class,
                    "participant",
                    "<amina>",
                    "subjects",
                    "PURPOSE,INFLUENCE,RIGHTS",
                    "understood",
                    "YES"),
            new Step(
                    "Task_SayWhatCanAndCannotChange",
                    FitConsidered.class,
                    "canChange",
                    "When and where we meet",
                    "cannotChange",
                    "The hours of the college",
                    "calledCoproduction",
                    "yes"),
            new Step("Task_ConfirmTheSafeguardingLead", SafeguardingLeadConfirmed.class, "user", "lee"),
            new Step(
                    "Task_PutAQuestion",
                    DecisionAsked.class,
                    "question",
                    "At what hour do we leave?",
                    "type",
                    "PERSONAL_PLAN",
                    "importance",
                    "ORDINARY",
                    "affects",
                    "<amina>",
                    "fixedByLawOrSafety",
                    "no",
                    "optionsOpen",
                    "yes"),
            new Step(
                    "Task_AskForViews",
                    ViewsAsked.class,
                    "decision",
                    "<decision>",
                    "stage",
                    "SHAPING_OPTIONS",
                    "askedOn",
                    "2026-03-02",
                    "viewsCloseOn",
                    "2026-03-16"),
            new Step(
                    "Task_Decide",
                    DecisionMade.class,
                    "decision",
                    "<decision>",
                    "mode",
                    "SHARED_EQUALLY",
                    "decidedBy",
                    "<amina>,<sam>",
                    "outcome",
                    "Half past ten",
                    "reasons",
                    "It suits everybody",
                    "adultSupportGiven",
                    "yes"));

    private final CaseworkBench bench;
    private final BareEngine engine;
    private final String organisation;
    private Turns turns = new Turns();

    private GuidedSteps(CaseworkBench bench, BareEngine engine) {
        this.bench = bench;
        this.engine = engine;
        this.organisation = bench.organisation();
    }

    static void run() {
        System.setProperty(Databases.DURABLE, "true");
        try (TestDatabase ours = Databases.postgresql();
                TestDatabase other = Databases.postgresql();
                CaseworkBench bench = new CaseworkBench(ours, EngineSettings.safe());
                BareEngine engine = new BareEngine(
                        other.dataSource(), STEPS.stream().map(Step::activity).toList())) {
            mustBeDurable(ours);
            GuidedSteps steps = new GuidedSteps(bench, engine);
            steps.manyCases(WARM_UP);
            steps.turns = new Turns();
            steps.manyCases(CASES);
            steps.report();
        }
    }

    private static void mustBeDurable(TestDatabase database) {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!database.jdbc()
                    .sql("show " + setting)
                    .query(String.class)
                    .single()
                    .equals("on")) {
                throw new IllegalStateException(setting + " is off: such figures would mean nothing");
            }
        }
    }

    private void manyCases(int cases) {
        for (int number = 0; number < cases; number++) {
            oneCase();
        }
    }

    private void oneCase() {
        String caseFile = bench.bean(OpeningCaseFile.class)
                .open(
                        SAM,
                        CaseworkBench.newCase(organisation, PartyType.YOUNG_PERSON, LocalDate.of(2009, 5, 4), false));
        String instance = engine.start();
        Map<String, String> ids = new TreeMap<>();
        ids.put("<amina>", bench.participant(caseFile, Side.EXPERIENCE));
        ids.put("<sam>", bench.participant(caseFile, Side.QUALIFICATION));
        for (Step step : STEPS) {
            oneStep(step, caseFile, instance, ids);
        }
    }

    private void oneStep(Step step, String caseFile, String instance, Map<String, String> ids) {
        Draft draft = CaseworkBench.draft(step.kind(), step.viewer(), typed(step, ids));
        String item = item(step, caseFile);
        String task = engine.task(instance);
        Entry[] written = new Entry[1];
        turns.take(
                () -> written[0] = bench.bean(Recording.class).complete(step.viewer(), item, draft),
                () -> engine.complete(task, draft.values()));
        mustBeStored(draft, written[0], caseFile, instance);
        if (step.kind() == DecisionAsked.class) {
            ids.put("<decision>", written[0].thing());
        }
    }

    private static String[] typed(Step step, Map<String, String> ids) {
        String[] typed = step.typed().clone();
        for (int at = 0; at < typed.length; at++) {
            for (Map.Entry<String, String> id : ids.entrySet()) {
                typed[at] = typed[at].replace(id.getKey(), id.getValue());
            }
        }
        return typed;
    }

    private String item(Step step, String caseFile) {
        return bench.steps(caseFile).stream()
                .filter(waiting -> waiting.activity().equals(step.activity()))
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(step.activity() + " does not wait, but " + bench.waiting(caseFile)));
    }

    /** Both hold what was typed, and neither step waits any more. */
    private void mustBeStored(Draft draft, Entry written, String caseFile, String instance) {
        var stored = bench.file(caseFile).entries().stream()
                .filter(entry -> entry.seq() == written.seq())
                .map(entry -> EntryJson.tree(entry.body()))
                .findFirst()
                .orElseThrow();
        Map<String, String> known = engine.known(instance);
        draft.values().forEach((name, values) -> {
            boolean equal = stored.has(name) && String.join(",", values).equals(known.get(name));
            if (!equal) {
                throw new IllegalStateException(name + " is not stored by both");
            }
        });
    }

    private void report() {
        Report.note("ours: " + turns.ours());
        Report.note("bare engine: " + turns.reference());
        String measured = Report.text(
                "%.2f × at the median (%.1f ms against %.1f), %.2f × at the 95th percentile (%.1f against %.1f); processor %.2f ×",
                turns.ratio(),
                turns.ours().median(),
                turns.reference().median(),
                turns.ratioAt95(),
                turns.ours().percentile95(),
                turns.reference().percentile95(),
                turns.processorRatio());
        Report.row(
                "a guided step on PostgreSQL, fsync on, against the bare engine (R1)",
                "≤ 1.15 ×, ≤ 1.25 ×",
                measured,
                turns.ratio() <= 1.15 && turns.ratioAt95() <= 1.25);
    }
}
