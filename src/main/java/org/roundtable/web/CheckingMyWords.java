package org.roundtable.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsConfirmed;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.participation.EntryMode;

/** Whether words that somebody else wrote down are right, as the person whose words they are says. What is written anew is asked anew. */
record CheckingMyWords(MyCase mine, Said<ContributionMade> said) {

    /** What they said about it, in words. */
    @Nullable
    String checked() {
        return verdict()
                .map(verdict ->
                        mine.words().of("said.checked." + verdict.entry().kind()))
                .orElse(null);
    }

    @Nullable
    String ownWords() {
        return verdict()
                .map(Said::body)
                .map(body -> body instanceof WordsCorrected corrected ? corrected.ownWords() : null)
                .orElse(null);
    }

    /** Where they can say it, as long as they have not. */
    List<PageLink> links() {
        boolean asked = said.entry().mode() != EntryMode.SELF && verdict().isEmpty();
        return Stream.of("WordsConfirmed", "WordsCorrected")
                .filter(kind -> asked)
                .map(kind -> mine.words().link(kind, "contribution", said.body().id()))
                .toList();
    }

    /** The last word counts. */
    private Optional<Said<? extends EntryBody>> verdict() {
        String id = said.body().id();
        return Stream.<Optional<? extends Said<? extends EntryBody>>>of(
                        mine.shown().said(WordsConfirmed.class, id),
                        mine.shown().said(WordsCorrected.class, id))
                .<Said<? extends EntryBody>>flatMap(Optional::stream)
                .filter(verdict -> verdict.seq() > said.seq())
                .reduce((one, other) -> one.seq() > other.seq() ? one : other);
    }
}
