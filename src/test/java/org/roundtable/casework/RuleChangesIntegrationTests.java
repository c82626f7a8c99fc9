package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.Tuning.RuleChangeApproved;
import org.roundtable.casefile.entry.Tuning.RuleChangeDropped;
import org.roundtable.casefile.entry.Tuning.RuleChangeProposed;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.flag.Flags;
import org.roundtable.participation.Side;

/** How an organisation sets its own rule book: proposed by one, approved by another, and never against what was raised before. */
class RuleChangesIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    private String id;
    private String organisation;

    @BeforeEach
    void aCase() {
        bench.moveTo("2026-03-02T09:00:00Z");
        id = bench.openCase();
        organisation = Objects.requireNonNull(
                bench.bean(CaseFiles.class).header(id).orElseThrow().organisation());
    }

    @Test
    void aProposalChangesNothingUntilASecondPersonApproves() {
        Entry proposed = propose(MAX, "sg.talk.workingDays", "3");

        assertThat(figure("sg.talk.workingDays")).isEqualTo(1);
        assertThatThrownBy(() -> approve(MAX, proposed)).isInstanceOf(EntryRefused.class);
        approve(LEE, proposed);
        assertThat(figure("sg.talk.workingDays")).isEqualTo(3);
        assertThat(bench.bean(CaseFiles.class).header(id).orElseThrow().nextLook())
                .isEqualTo(bench.now());
    }

    @Test
    void whatIsAboutSafetyIsApprovedBySafeguarding() {
        Entry safety = propose(LEE, "sg.talk.workingDays", "3");
        Entry other = propose(LEE, "fb.tell.workingDays", "15");

        assertThatThrownBy(() -> approve(MAX, safety)).isInstanceOf(EntryRefused.class);
        approve(MAX, other);
        assertThat(figure("fb.tell.workingDays")).isEqualTo(15);
    }

    @Test
    void onlyWhatThereIsCanBeChangedAndUrgentSafetyStaysOn() {
        assertThatThrownBy(() -> propose(MAX, "no.such.figure", "3")).isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> propose(MAX, "fb.tell.workingDays", "soon")).isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> propose(MAX, "FB-03", "perhaps")).isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> propose(LEE, "SG-01", "off")).isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> propose(SAM, "fb.tell.workingDays", "3")).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.record(
                        MAX, id, RuleChangeProposed.class, "what", "FB-03", "to", "off", "reason", "Not here"))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void aChangeThatIsDroppedIsNoLongerInForce() {
        Entry proposed = propose(MAX, "fb.tell.workingDays", "15");
        approve(LEE, proposed);

        bench.record(MAX, organisation, RuleChangeDropped.class, "change", proposed.thing(), "reason", "Too slow");

        assertThat(figure("fb.tell.workingDays")).isEqualTo(10);
    }

    @Test
    void aRuleThatIsSwitchedOffRaisesNothingNewAndEndsNothingOld() {
        Entry first = said("Not before ten please");
        bench.moveTo("2026-03-09T09:00:00Z");
        assertThat(bench.flags(id)).contains("FB-01");

        bench.moveTo("2026-03-09T09:05:00Z");
        approve(LEE, propose(MAX, "FB-01", "off"));
        said("And not on Mondays");
        bench.moveTo("2026-03-16T09:00:00Z");

        assertThat(standing("FB-01")).containsExactly(first.thing());
        bench.record(SAM, id, ContributionAcknowledged.class, "contribution", first.thing());
        assertThat(standing("FB-01")).isEmpty();
    }

    private Entry said(String words) {
        return bench.record(
                SAM,
                id,
                ContributionMade.class,
                "participant",
                bench.participant(id, Side.EXPERIENCE),
                "words",
                words,
                "form",
                "SPOKEN",
                "mediation",
                "NONE",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                "no",
                "reportedBy",
                "",
                "kind",
                "VIEW");
    }

    private List<String> standing(String code) {
        return bench.bean(Flags.class).standing(id).stream()
                .filter(flag -> flag.code().equals(code))
                .map(flag -> flag.subject().get(0))
                .toList();
    }

    private Entry propose(Viewer by, String what, String to) {
        return bench.record(
                by, organisation, RuleChangeProposed.class, "what", what, "to", to, "reason", "We work at weekends");
    }

    private void approve(Viewer by, Entry proposed) {
        bench.record(by, organisation, RuleChangeApproved.class, "change", proposed.thing());
    }

    private int figure(String name) {
        return bench.bean(CaseworkParts.class)
                .settings()
                .tuned(bench.file(organisation))
                .parameters()
                .intValue(name);
    }
}
