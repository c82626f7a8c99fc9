package org.roundtable.casefile.state;

import java.util.function.Consumer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;

/** Where each concern stands, and by when the next step is due. An open concern outlives its case. */
final class ConcernState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        file.said(ConcernRaised.class).forEach(raised -> {
            Concern concern = new Concern(file, circumstances, raised);
            facts.accept(concern.standing());
            new ConcernClocks(concern, circumstances).running(facts);
        });
    }
}
