package org.roundtable.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roundtable.flag.Flag;
import org.springframework.context.MessageSource;

/** Fills the words of a rule with what its flag names: what was noticed, why it matters, one next step, what clears it. */
public final class FlagWords {

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

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
        UnaryOperator<String> filled = part -> SLOT.matcher(
                        messages.getMessage("rule." + code + "." + part, null, locale))
                .replaceAll(slot -> Matcher.quoteReplacement(value(code, slot.group(1), subject, about, labels)));
        return new Shown(filled.apply("noticed"), filled.apply("why"), filled.apply("next"), filled.apply("clears"));
    }

    private String value(
            String code, String slot, List<String> subject, Map<String, Set<String>> about, Labels labels) {
        Set<String> said = about.getOrDefault(slot.equals("names") ? "participant" : slot, Set.of());
        if (slot.equals("days")) {
            return about.getOrDefault("since", Set.of()).stream()
                    .min(Comparator.naturalOrder())
                    .map(day -> String.valueOf(labels.workingDaysSince(day)))
                    .orElse("");
        }
        if (!said.isEmpty()) {
            return said.size() == 1 ? constantOr(code, slot, said.iterator().next(), labels) : labels.list(said);
        }
        String thing = slot.equals("names") ? "participant" : slot.equals("phase") ? "phaseRun" : slot;
        return labels.list(subject.stream().filter(id -> labels.isA(thing, id)).toList());
    }

    /** What is neither an id nor a date is a figure, or a constant that the rule's own words name. */
    private String constantOr(String code, String slot, String said, Labels labels) {
        String key = "rule." + code + "." + slot + "." + said;
        return messages.getMessage(key, null, slot.equals("phase") ? phase(said) : labels.of(said), locale);
    }

    private String phase(String name) {
        return messages.getMessage("choice.Phase." + name, null, name, locale);
    }
}
