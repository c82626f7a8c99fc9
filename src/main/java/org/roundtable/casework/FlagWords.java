package org.roundtable.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.flag.Flag;
import org.springframework.context.MessageSource;

/**
 * Fills the words of a rule with what its flag names: what was noticed, why it matters, one next step, what clears it. Slots go by the
 * names that the rule gives; {@code {names}} are people, and what the flag itself is on goes by what it is, such as {@code {decision}}.
 * What the reader may not see has no label, and is not named.
 */
public final class FlagWords {

    /** Where its words are, and those of what it names. */
    public static final List<String> BUNDLES = List.of(
            "messages-entries",
            "messages-rules-safety",
            "messages-rules-voice",
            "messages-rules-inclusion",
            "messages-rules-readiness",
            "messages-rules-wellbeing",
            "messages-rules-outcomes");

    private static final Pattern SLOT = Pattern.compile("(“?)\\{([a-zA-Z]+)}”?");
    /** What a slot is called as a thing, where that is another name. */
    private static final Map<String, String> THINGS = Map.of("names", "participant", "phase", "phaseRun");

    private static final Map<String, String> CHOICES = Map.of(
            "phase",
            "Phase",
            "need",
            "CommunicationNeed",
            "stage",
            "AskStage",
            "audience",
            "Audience",
            "barrier",
            "BarrierKind",
            "group",
            "ReachGroup",
            "route",
            "Route",
            "form",
            "ExpressionForm",
            "point",
            "InvitationPoint");
    private static final Set<String> IDS = Set.of("names", "decision", "meeting");

    private final MessageSource messages;
    private final Locale locale;

    public FlagWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The four sentences of a flag. */
    public record Shown(String noticed, String why, String next, String clears) {}

    public Shown of(Flag flag, Labels labels) {
        return of(flag.code(), flag.subject(), flag.about(), labels);
    }

    /** The same of what was noticed about how adults worked. */
    public Shown of(String code, List<String> subject, Map<String, Set<String>> about, Labels labels) {
        UnaryOperator<String> filled =
                part -> SLOT.matcher(messages.getMessage("rule." + code + "." + part, null, locale))
                        .replaceAll(slot -> Matcher.quoteReplacement(
                                value(code, slot.group(2), !slot.group(1).isEmpty(), subject, about, labels)));
        return new Shown(filled.apply("noticed"), filled.apply("why"), filled.apply("next"), filled.apply("clears"));
    }

    private String value(
            String code,
            String slot,
            boolean quoted,
            List<String> subject,
            Map<String, Set<String>> about,
            Labels labels) {
        Set<String> named = named(slot, subject, about, labels)
                .map(value -> worded(code, slot, value, labels))
                .map(value -> quoted ? quoted(value) : value)
                .collect(Collectors.toSet());
        String empty = messages.getMessage("rule.slot.empty", null, locale);
        return named.isEmpty() ? quoted ? quoted(empty) : empty : labels.list(named);
    }

    /** Several in quotation marks have a pair each. */
    private String quoted(String value) {
        return messages.getMessage("rule.slot.quoted", new Object[] {value}, locale);
    }

    private static Stream<String> named(
            String slot, List<String> subject, Map<String, Set<String>> about, Labels labels) {
        Set<String> said = about.getOrDefault(slot.equals("names") ? "participant" : slot, Set.of());
        String thing = THINGS.getOrDefault(slot, slot);
        return said.isEmpty()
                ? subject.stream().filter(id -> labels.isA(thing, id))
                : said.stream().filter(value -> !IDS.contains(slot) || labels.knows(value));
    }

    /** What is neither an id nor a date is a figure, or a constant that the rule's own words name, or those of its entry. */
    private String worded(String code, String slot, String value, Labels labels) {
        String asChoice = "choice." + CHOICES.getOrDefault(slot, slot) + "." + value;
        String plain = messages.getMessage(asChoice, null, labels.of(value), locale);
        return String.valueOf(messages.getMessage("rule." + code + "." + slot + "." + value, null, plain, locale));
    }
}
