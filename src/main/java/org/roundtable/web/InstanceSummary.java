package org.roundtable.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.assurance.InstanceAudit;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

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

    private String people() {
        return Arrays.stream(Side.values())
                .filter(side -> audit.people().containsKey(side))
                .map(side -> words.of(
                        "people.side", words.page().choice(side), audit.people().get(side)))
                .collect(Collectors.joining("\n"));
    }

    private SummaryRow row(String key, String value) {
        return SummaryRow.of(words.of("summary." + key), value);
    }
}
