package org.roundtable.casefile.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;

/** What the rules noticed and what people did about it, so that the file alone tells the story. */
public final class Noticing {

    private Noticing() {}

    public enum Severity {
        INFO,
        ADVICE,
        WARNING,
        URGENT
    }

    /** A rule concluded something; ids only, the words are filled when it is shown. */
    @Kind(thing = "flag", by = By.SYSTEM)
    public record FlagRaised(
            String id,
            String code,
            List<String> subject,
            Map<String, Set<String>> about,
            Severity severity,
            String pack)
            implements EntryBody {}

    /** The rule no longer concludes it. */
    @Kind(key = "flag", by = By.SYSTEM)
    public record FlagCleared(@Ref("flag") String flag) implements EntryBody {}

    /** Somebody whom a flag is meant for opened it. */
    @Kind(key = "flag")
    public record FlagSeen(@Ref("flag") String flag) implements EntryBody {}

    /** A flag is set aside for a limited time, with a reason of at least 20 characters. */
    @Kind(key = "flag", by = By.STAFF)
    public record FlagSetAside(@Ref("flag") String flag, @Words String reason, @Auto @Nullable LocalDate until)
            implements EntryBody {}
}
