package org.roundtable.casework;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        return of(flag.code(), flag.about(), labels);
    }

    public Shown of(String code, Map<String, Set<String>> about, Labels labels) {
        return new Shown(
                filled(code, "noticed", about, labels),
                filled(code, "why", about, labels),
                filled(code, "next", about, labels),
                filled(code, "clears", about, labels));
    }

    private String filled(String code, String part, Map<String, Set<String>> about, Labels labels) {
        String words = messages.getMessage("rule." + code + "." + part, null, locale);
        Matcher slot = SLOT.matcher(words);
        return slot.replaceAll(
                found -> Matcher.quoteReplacement(labels.list(about.getOrDefault(found.group(1), Set.of()))));
    }
}
