package org.roundtable.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.assurance.InstanceAudit;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.process.Processes;

/** What an instance is about, where it stands, and how many take part in it. */
record InstanceSummary(InstanceAudit audit, AuditWords words) {

    List<SummaryRow> rows() {
        CaseFileHeader header = audit.view().inHand().header();
        Phase phase = header.phase() == null ? Phase.PREPARATION : header.phase();
        List<SummaryRow> rows = new ArrayList<>();
        audit.opened().ifPresent(opened -> {
            rows.add(row("purpose", opened.body().purpose()));
            rows.add(row("level", words.page().choice(opened.body().level())));
            rows.add(row("opened", words.page().day(opened.firstAt())));
        });
        rows.add(row("phase", words.page().choice(phase)));
        here().ifPresent(here -> rows.add(row("here", here)));
        rows.add(row("status", words.of("status." + header.status())));
        rows.add(row("people", people()));
        return rows;
    }

    /** Going back to a phase is a new run of it. */
    PageTable phases() {
        return words.table(
                "phases",
                List.of("phase", "began", "gate"),
                audit.phases().stream()
                        .map(run -> AuditWords.cells(
                                words.page().choice(run.phase()),
                                words.when(run.startedAt()),
                                words.when(run.gateReachedAt())))
                        .toList());
    }

    /** What of it the engine did not see, where it began elsewhere. */
    @Nullable
    String takenIn() {
        return audit.takenInAt()
                .map(at -> words.of("takenIn", words.page().day(at)))
                .orElse(null);
    }

    private String people() {
        return Arrays.stream(Side.values())
                .filter(side -> audit.people().containsKey(side))
                .map(side -> words.of(
                        "people.side", words.page().choice(side), audit.people().get(side)))
                .collect(Collectors.joining("\n"));
    }

    /** Where the whole journey waits; what runs beside it always waits somewhere. */
    private Optional<String> here() {
        return audit.runs().stream()
                .filter(run -> run.path().processKey().equals(Processes.SPINE))
                .findFirst()
                .map(run -> new RunsInAudit(audit.view(), audit.runs(), words.page()).waiting(run))
                .filter(waiting -> !waiting.isEmpty());
    }

    private SummaryRow row(String key, String value) {
        return SummaryRow.of(words.of("summary." + key), value);
    }
}
