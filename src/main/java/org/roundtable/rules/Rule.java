package org.roundtable.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roundtable.casefile.entry.Noticing.Severity;

/**
 * A rule as people read it: what it claims when it fires, where the claim comes from, and its text with the place where it stands.
 * Two alternatives are two rules, named {@code TK-30a …} and {@code TK-30b …}, that conclude the one code {@code TK-30}.
 *
 * @param name the code, the letter of an alternative, and the claim
 * @param source where in the literature or the design the rule comes from
 * @param file the file of its rule set, such as {@code tokenism.drl}
 * @param line the first line of the rule in that file, counted from 1
 * @param text the rule as it was written
 */
public record Rule(String name, String source, String file, int line, String text) {

    static final Pattern NAME = Pattern.compile("([A-Z]{2}-\\d{2})[a-z]? (\\S.*)");

    /** The code that it concludes, which flags, messages and documents share. */
    public String code() {
        return partOfName(1);
    }

    /** What is true when it fires. */
    public String claim() {
        return partOfName(2);
    }

    /** The rule set that it belongs to: the stem of its file. */
    public String set() {
        return RuleText.setOf(file);
    }

    /**
     * How much it matters; {@code @Severity( "warning" )} beside the source. Advice where nothing is said. Where two alternatives
     * matter differently, each finding says so itself: {@code about( "severity", Severity.WARNING )}.
     */
    public Severity severity() {
        return note("Severity")
                .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Severity.ADVICE);
    }

    /** Whom it is for, such as {@code lead} or {@code safeguarding}; {@code @Audience( "lead, facilitator" )}. */
    public Set<String> audience() {
        return note("Audience").map(words -> Set.of(words.split("\\s*,\\s*"))).orElse(Set.of("lead"));
    }

    /**
     * Whom it is for besides, once the finding is about something late; {@code @WhenLate( "duty-line, manager" )}. A finding says so
     * itself: {@code about( "late", $late )}.
     */
    public Set<String> audienceWhenLate() {
        return note("WhenLate").map(words -> Set.of(words.split("\\s*,\\s*"))).orElse(Set.of());
    }

    /** Whether it is about how adults worked, and so belongs in the practice log; {@code @Developmental( "true" )}. */
    public boolean developmental() {
        return note("Developmental").map(Boolean::valueOf).orElse(false);
    }

    /** Whether its flags may be set aside; {@code @SetAside( "never" )} says that they may not. */
    public boolean maySetAside() {
        return !note("SetAside").map("never"::equals).orElse(false);
    }

    /**
     * Whether an organisation that said nothing has it; {@code @Default( "off" )} says that it waits to be switched on, with the others
     * of its set.
     */
    public boolean onByDefault() {
        return !note("Default").map("off"::equals).orElse(false);
    }

    private Optional<String> note(String name) {
        Matcher matcher =
                Pattern.compile("@" + name + "\\(\\s*\"([^\"]*)\"\\s*\\)").matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private String partOfName(int group) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(group) : name;
    }
}
