package org.roundtable.rules;

import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule concluded: its code, the things that it is about in the rule's order (a person, a meeting and a person), and what
 * else the words may name. It holds ids, dates, figures and names of constants only, never what somebody said or is called: it is
 * stored outside the case file.
 *
 * @param about name to the values found for it, all of them where equal findings were merged
 */
public record Finding(String code, List<String> subject, SortedMap<String, SortedSet<String>> about)
        implements Comparable<Finding> {

    public Finding {
        subject = List.copyOf(subject);
        about = sealed(about);
    }

    /** What a rule writes: {@code new Finding( "SG-12", $meeting, $participant )}. */
    public Finding(String code, Object... subject) {
        this(code, Arrays.stream(subject).map(Finding::plain).toList(), Collections.emptySortedMap());
    }

    /**
     * Adds what the words may name: {@code new Finding( "TK-03", $decision ).about( "meeting", $meeting )}; nothing where it is
     * not known.
     */
    public Finding about(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new TreeMap<String, SortedSet<String>>();
        more.put(name, new TreeSet<>(List.of(plain(value))));
        return mergedWith(new Finding(code, subject, more));
    }

    /** One finding in place of two of equal code and subject; the same whichever comes first. */
    Finding mergedWith(Finding other) {
        var merged = new TreeMap<String, SortedSet<String>>();
        about.forEach((name, values) -> merged.put(name, new TreeSet<>(values)));
        other.about.forEach((name, values) ->
                merged.computeIfAbsent(name, key -> new TreeSet<>()).addAll(values));
        return new Finding(code, subject, merged);
    }

    boolean isAboutTheSameAs(Finding other) {
        return code.equals(other.code) && subject.equals(other.subject);
    }

    @Override
    public int compareTo(Finding other) {
        var byCode = code.compareTo(other.code);
        var bySubject = byCode != 0 ? byCode : String.join("\n", subject).compareTo(String.join("\n", other.subject));
        return bySubject != 0 ? bySubject : about.toString().compareTo(other.about.toString());
    }

    // A whole entry would carry somebody's words into the tables of flags.
    private static String plain(Object value) {
        if (value instanceof CharSequence || value instanceof Number || value instanceof Enum<?>) {
            return value.toString();
        }
        if (value instanceof UUID || value instanceof TemporalAccessor || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException("A finding names ids, dates, figures and constants only");
    }

    private static SortedMap<String, SortedSet<String>> sealed(SortedMap<String, SortedSet<String>> about) {
        var sealed = new TreeMap<String, SortedSet<String>>();
        about.forEach((name, values) -> sealed.put(name, Collections.unmodifiableSortedSet(new TreeSet<>(values))));
        return Collections.unmodifiableSortedMap(sealed);
    }
}
