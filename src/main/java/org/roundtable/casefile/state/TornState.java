package org.roundtable.casefile.state;

import java.util.function.Consumer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.TensionKind;
import org.roundtable.casefile.entry.AnyTime.TensionRaised;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.Gap;
import org.roundtable.casefile.entry.Opening.GapExplained;

/** Staff between two demands, who wait for somebody to say which comes first. */
final class TornState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        if (file.latest(CaseClosed.class).isEmpty()) {
            file.said(TensionRaised.class)
                    .filter(said -> said.body().kind() == TensionKind.CONFLICTING_PRIORITIES)
                    .filter(said -> said.entry().onBehalfOf() == null && !isAnswered(file, circumstances, said))
                    .forEach(said -> facts.accept(circumstances.deadline(
                            Due.PRIORITIES_SETTLED,
                            said.body().id(),
                            null,
                            circumstances
                                    .calendar()
                                    .endOfWorkingDaysAfter(
                                            said.firstAt(),
                                            circumstances.parameters().workingDays("wb.tension.workingDays")))));
        }
    }

    private static boolean isAnswered(CaseFile file, Circumstances circumstances, Said<TensionRaised> raised) {
        Order order = Order.of(circumstances.calendar());
        return file.said(GapExplained.class, Gap.CONFLICTING_PRIORITIES.name())
                .filter(said -> order.isLater(said, raised))
                .isPresent();
    }
}
