package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import org.roundtable.assurance.VerifyingRecord;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

/** Nobody's words are cut, however much they have to say. */
class LongWordsIntegrationTests {

    private static final int MORE_THAN_ANYBODY_TYPES = 3_000_000;

    @OnBothDatabases
    void aWorryIsKeptWholeHoweverLongItIs(TestDatabase database) {
        try (CaseworkBench bench = new CaseworkBench(database)) {
            String id = bench.openCase();
            String words = "It hurts – \"brifo\" ".repeat(MORE_THAN_ANYBODY_TYPES / 18);

            String concern = bench.record(SAM, id, ConcernRaised.class, "whatHappened", words)
                    .thing();

            assertThat(bench.file(id)
                            .said(ConcernRaised.class, concern)
                            .orElseThrow()
                            .body()
                            .whatHappened()
                            .length())
                    .isEqualTo(words.strip().length());
            assertThat(bench.bean(ReadingCase.class).of(LEE, id).story()).isNotEmpty();
            assertThat(bench.bean(VerifyingRecord.class).verify(MAX, id).holds())
                    .isTrue();
        }
    }
}
