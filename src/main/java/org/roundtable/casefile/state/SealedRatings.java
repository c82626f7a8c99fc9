package org.roundtable.casefile.state;

import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;

/** Which ratings of a case nobody but whoever rated may see yet, those that they have since replaced by a later one too. */
public final class SealedRatings {

    private SealedRatings() {}

    /** The ids of the ratings. */
    public static Set<String> in(CaseFile file, Circumstances circumstances) {
        return Ratings.in(file, circumstances).stream()
                .flatMap(Ratings::sealed)
                .map(rated -> rated.body().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
