package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.function.Consumer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.OwnRecord.RecordDisputeAnswered;
import org.roundtable.casefile.entry.OwnRecord.RecordDisputed;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessAsked;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessChecked;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessGiven;

/** Who waits to see what is kept about them, or to have it put right: one calendar month, which no parameter makes longer. */
final class OwnRecordState implements Derivation {

    private static final int MONTHS = 1;

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        file.said(SubjectAccessAsked.class)
                .filter(asked ->
                        file.said(SubjectAccessGiven.class, asked.body().id()).isEmpty())
                .forEach(asked -> {
                    Instant due = due(asked, circumstances);
                    String id = asked.body().id();
                    boolean checked = file.said(SubjectAccessChecked.class, id)
                            .filter(it ->
                                    it.body().othersLookedFor() && it.body().seriousHarmLookedFor())
                            .isPresent();
                    String participant = asked.body().participant();
                    facts.accept(new OwnRecordAsked(id, participant, true, checked, asked.firstAt(), due));
                    facts.accept(circumstances.deadline(Due.RECORD_GIVEN, id, participant, due));
                });
        file.said(RecordDisputed.class)
                .filter(disputed -> file.said(
                                RecordDisputeAnswered.class, disputed.body().id())
                        .isEmpty())
                .forEach(disputed -> {
                    Instant due = due(disputed, circumstances);
                    String id = disputed.body().id();
                    String participant = disputed.body().participant();
                    facts.accept(new OwnRecordAsked(id, participant, false, false, disputed.firstAt(), due));
                    facts.accept(circumstances.deadline(Due.RECORD_PUT_RIGHT, id, participant, due));
                });
    }

    private static Instant due(Said<?> asked, Circumstances circumstances) {
        return circumstances
                .calendar()
                .endOf(circumstances.calendar().dateOf(asked.firstAt()).plusMonths(MONTHS));
    }
}
