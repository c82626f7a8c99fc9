package org.roundtable.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.assurance.InstanceAudit;
import org.roundtable.assurance.InstanceAudit.DecisionAudit;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.state.AgreementStanding;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.participation.DecisionMode;

/** Decisions with who was asked when and how they were made, what people were told, and what was agreed. */
record HowItWasDone(InstanceAudit audit, AuditWords words) {

    List<DecisionShown> decisions() {
        return audit.decisions().stream()
                .map(decision -> new DecisionShown(decision.asked().body().question(), rows(decision)))
                .toList();
    }

    private List<SummaryRow> rows(DecisionAudit decision) {
        List<SummaryRow> rows = new ArrayList<>();
        add(rows, "affects", words.names(decision.asked().body().affects()));
        if (decision.asked().body().fixedByLawOrSafety()) {
            add(rows, "fixed", decision.asked().body().fixedWhy());
        }
        add(rows, "asked", asked(decision));
        LocalDate madeOn = decision.standing().madeOn();
        add(rows, "madeOn", madeOn == null ? words.of("notYet") : words.page().day(madeOn));
        decision.made()
                .ifPresent(
                        made -> addMade(rows, made.body(), decision.standing().shierLevel()));
        return rows;
    }

    private void addMade(List<SummaryRow> rows, DecisionMade made, @Nullable Integer level) {
        add(rows, "mode", words.page().choice(made.mode()));
        add(rows, "shier", shier(made.mode(), level));
        add(rows, "by", words.names(made.decidedBy()));
        add(rows, "outcome", made.outcome());
        add(rows, "reasons", made.reasons());
        add(rows, "notFollowed", made.notFollowedReason());
        add(rows, "disagreed", made.whoDisagreed());
    }

    private void add(List<SummaryRow> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(SummaryRow.of(words.of("decision." + key), value));
        }
    }

    private String asked(DecisionAudit decision) {
        return decision.viewsAsked()
                .map(views -> words.page().choice(views.body().stage()))
                .orElseGet(() -> words.of(
                        decision.standing().askingOnRecord() ? "decision.asked.otherwise" : "decision.asked.noWord"));
    }

    private String shier(DecisionMode mode, @Nullable Integer level) {
        return level == null || mode == DecisionMode.CHILD_ALONE ? words.of("shier.none") : words.of("shier." + level);
    }

    PageTable answers() {
        return words.table(
                "answers",
                List.of("who", "about", "since", "told", "standing"),
                audit.answers().stream().map(this::row).toList());
    }

    private List<TableCell> row(AnswerOwed answer) {
        LocalDate told = answer.toldOn();
        return AuditWords.cells(
                words.names(Set.of(answer.participant())),
                words.about(answer.about()),
                words.page().day(answer.since()),
                told == null ? words.of("notYet") : words.page().day(told),
                standing(answer));
    }

    private String standing(AnswerOwed answer) {
        return switch (answer.standing()) {
            case TOLD -> words.of(Boolean.FALSE.equals(answer.toldInTime()) ? "answer.toldLate" : "answer.toldInTime");
            case UNREACHABLE -> words.of("answer.unreachable");
            case REOPENED -> words.of("answer.reopened", due(answer));
            case OPEN -> due(answer);
        };
    }

    private String due(AnswerOwed answer) {
        Instant due = answer.dueAt();
        if (due == null) {
            return words.of("answer.paused");
        }
        boolean late = due.isBefore(audit.view().state().at());
        return words.of(late ? "answer.late" : "answer.owed", words.page().day(due));
    }

    PageTable agreements() {
        return words.table(
                "agreements",
                List.of("kind", "standing", "signed", "open", "declined"),
                audit.agreements().stream().map(this::row).toList());
    }

    private List<TableCell> row(AgreementStanding agreement) {
        return AuditWords.cells(
                words.page().choice(agreement.kind()),
                standing(agreement),
                words.names(agreement.signed()),
                words.names(agreement.stillToSign()),
                words.names(agreement.declined()));
    }

    private String standing(AgreementStanding agreement) {
        if (agreement.ended()) {
            return words.of("agreement.ended");
        }
        Integer inForce = agreement.inForce();
        if (inForce == null) {
            return words.of("agreement.out", agreement.version());
        }
        return inForce == agreement.version()
                ? words.of("agreement.inForce", inForce)
                : words.of("agreement.replacing", inForce, agreement.version());
    }
}
