package org.roundtable.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.assurance.InstanceAudit;
import org.roundtable.assurance.InstanceAudit.ConcernTimes;
import org.roundtable.assurance.InstanceAudit.FlagRun;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Noticing.FlagSetAside;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casework.FlagWords;

/** What the rules noticed in an instance and what people did about it; of concerns only that they are there, and their times. */
record FlagsInAudit(InstanceAudit audit, AuditWords words) {

    List<FlagShown> standing() {
        return audit.flags().stream().filter(FlagRun::stands).map(this::shown).toList();
    }

    PageTable cleared() {
        return words.table(
                "cleared",
                List.of("noticed", "raised", "cleared", "setAside"),
                audit.flags().stream()
                        .filter(run -> !run.stands())
                        .map(this::row)
                        .toList());
    }

    PageTable concerns() {
        return words.table(
                "concerns",
                List.of("raised", "takenUp", "decided", "closed", "late"),
                audit.concerns().stream().map(this::row).toList());
    }

    private FlagShown shown(FlagRun run) {
        FlagWords.Shown said = words.page().flags().of(run.flag(), words.labels());
        Severity severity = run.flag().severity();
        String shade =
                switch (severity) {
                    case URGENT -> "urgent";
                    case WARNING -> "warning";
                    case ADVICE, INFO -> "info";
                };
        return new FlagShown(
                shade,
                words.page().of("layout.flag." + shade),
                said.noticed(),
                said.why(),
                said.clears(),
                words.page().moment(run.flag().raisedAt()),
                setAside(run.setAside()));
    }

    private @Nullable String setAside(@Nullable Said<FlagSetAside> setAside) {
        if (setAside == null) {
            return null;
        }
        String reason = setAside.body().reason();
        return setAside.body().until() == null
                ? reason
                : words.of("flag.setAside", words.page().day(setAside.body().until()), reason);
    }

    private List<TableCell> row(FlagRun run) {
        String setAside = setAside(run.setAside());
        return AuditWords.cells(
                words.page().flags().of(run.flag(), words.labels()).noticed(),
                words.page().day(run.flag().raisedAt()),
                words.page().day(cleared(run)),
                setAside == null ? words.of("no") : setAside);
    }

    private static Instant cleared(FlagRun run) {
        Instant cleared = run.clearedAt();
        return cleared == null ? run.flag().raisedAt() : cleared;
    }

    private List<TableCell> row(ConcernTimes concern) {
        return AuditWords.cells(
                words.when(concern.raisedAt()),
                words.when(concern.takenUpAt()),
                words.when(concern.decidedAt()),
                words.when(concern.closedAt()),
                words.of(concern.late() ? "concerns.isLate" : "no"));
    }
}
