package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.function.Consumer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Noticing.FlagCleared;
import org.roundtable.casefile.entry.Noticing.FlagRaised;
import org.roundtable.casefile.entry.Noticing.FlagSeen;
import org.roundtable.casefile.entry.Noticing.FlagSetAside;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;

/** What became of the flags that were raised, and by when somebody has to have opened an urgent one. */
final class FlagState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        file.said(FlagRaised.class).forEach(raised -> {
            FlagStanding flag = standing(file, raised);
            facts.accept(flag);
            if (flag.severity() == Severity.URGENT && flag.open() && !flag.seen()) {
                int minutes = circumstances.parameters().intValue("gv.urgent.seen.minutes");
                Instant at = circumstances.calendar().forSafety().plusWorkingMinutes(raised.firstAt(), minutes);
                facts.accept(circumstances.deadline(Due.FLAG_SEEN, flag.flag(), null, at));
            }
        });
    }

    private static FlagStanding standing(CaseFile file, Said<FlagRaised> raised) {
        FlagRaised flag = raised.body();
        boolean seen = file.said(FlagSeen.class, flag.id()).isPresent()
                || file.said(FlagSetAside.class, flag.id()).isPresent();
        boolean open = file.said(FlagCleared.class, flag.id()).isEmpty();
        String concern = flag.subject().stream()
                .filter(subject -> file.said(ConcernRaised.class, subject).isPresent())
                .findFirst()
                .orElse(null);
        return new FlagStanding(flag.id(), flag.code(), concern, flag.severity(), open, seen);
    }
}
