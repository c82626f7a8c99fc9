package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.SAM;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Verification;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.participation.Side;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that somebody takes back leave every view and the database at once; those about safety are sealed instead. */
class WithdrawalIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    private String id;
    private String amina;
    private Viewer herself;

    @BeforeEach
    void aCase() {
        bench.moveTo("2026-03-02T09:00:00Z");
        id = bench.openCase();
        amina = bench.participant(id, Side.EXPERIENCE);
        herself = Viewer.participant(id, amina, "sam");
    }

    private String say(String words, String aboutSafety) {
        return bench.record(
                        herself,
                        id,
                        ContributionMade.class,
                        "participant",
                        amina,
                        "words",
                        words,
                        "form",
                        "SPOKEN",
                        "mediation",
                        "NONE",
                        "mayGoTo",
                        "GROUP",
                        "aboutSafety",
                        aboutSafety)
                .thing();
    }

    private long rowsWith(String words) {
        return bench.bean(JdbcClient.class)
                .sql("select count(*) from rt_entry where body like ?")
                .param("%" + words + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void takesTheWordsOutOfTheDatabaseAndTheChainStillHolds() {
        String said = say("Taken back later", "no");

        bench.record(herself, id, WordsWithdrawn.class, "contribution", said);

        assertThat(rowsWith("Taken back later")).isZero();
        assertThat(bench.bean(ReadingCase.class).of(SAM, id).shown().said(ContributionMade.class))
                .isEmpty();
        assertThat(bench.bean(ReadingCase.class).of(herself, id).shown().said(ContributionMade.class))
                .isEmpty();
        assertThat(Verification.verify(bench.dataSource(), id).holds()).isTrue();
    }

    @Test
    void sealsWordsThatAConcernRestsOn() {
        String said = say("He hits me when it is dark", "no");
        bench.record(SAM, id, ConcernRaised.class, "about", amina, "contribution", said);

        bench.record(herself, id, WordsWithdrawn.class, "contribution", said);

        assertThat(rowsWith("He hits me when it is dark")).isEqualTo(1);
        assertThat(bench.bean(ReadingCase.class).of(SAM, id).story().toString()).doesNotContain("He hits me");
        assertThat(bench.bean(ReadingCase.class).of(herself, id).story().toString())
                .doesNotContain("He hits me");
        assertThat(bench.bean(ReadingCase.class).of(LEE, id).story().toString()).contains("He hits me");
    }

    @Test
    void keepsOnAskingForAConcernWhenWordsAboutSafetyAreTakenBack() {
        String said = say("Please do not tell", "yes");
        assertThat(bench.flags(id)).contains("SG-16");

        bench.record(herself, id, WordsWithdrawn.class, "contribution", said);

        assertThat(bench.flags(id)).contains("SG-16");
        assertThat(bench.bean(ReadingCase.class).of(LEE, id).story().toString()).contains("Please do not tell");
    }
}
