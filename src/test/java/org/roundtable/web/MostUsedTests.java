package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.participation.Phase;

/** What stands open on the page on which everything can be recorded. */
class MostUsedTests {

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyPhaseHasTenKindsThatCanBeRecordedAtAnyTime(Phase phase) {
        assertThat(MostUsed.in(phase)).hasSize(10).doesNotHaveDuplicates().allSatisfy(name -> assertThat(
                        EntryKinds.named(name))
                .hasValueSatisfying(
                        kind -> assertThat(RecordPages.isOffered(kind)).as(name).isTrue()));
    }

    @Test
    void whateverCanBeRecordedAtAnyTimeStandsUnderATopic() {
        assertThat(EntryKinds.all())
                .filteredOn(RecordPages::isOffered)
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(RecordPages.TOPICS).contains(Story.topic(kind)));
    }
}
