package org.roundtable.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.casefile.entry.People.LanguageChosen;
import org.roundtable.casefile.state.ParticipantStatus;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.CaseView;
import org.roundtable.participation.Side;

/** Who takes part in a case, people with experience first, and how each of them stands. */
record WhoIsWho(CaseView view, PageWords words) {

    List<TaskRow> rows() {
        return view.state()
                .facts(Participating.class)
                .sorted(Comparator.comparing((Participating one) -> one.side() != Side.EXPERIENCE)
                        .thenComparing(this::name))
                .map(this::row)
                .toList();
    }

    private TaskRow row(Participating one) {
        return new TaskRow(
                name(one),
                "/roundtable/cases/" + view.id() + "/people/" + one.participant(),
                hint(one),
                status(one),
                status(one).isEmpty() ? null : colour(one.status()));
    }

    /** Who they are in the work, and their language where it is not English. */
    String hint(Participating one) {
        Stream<String> language = view
                .shown()
                .said(LanguageChosen.class, one.participant())
                .map(chosen -> words.choice(chosen.body().language()))
                .stream();
        return Stream.concat(Stream.of(words.choice(one.partyType())), language)
                .reduce((type, spoken) -> type + " · " + spoken)
                .orElse("");
    }

    /** Staff are there by their job; whether somebody takes part is a question for people. */
    String status(Participating one) {
        return one.side() == Side.QUALIFICATION && one.status() == ParticipantStatus.ACTIVE
                ? ""
                : words.of("practice.status." + one.status().name());
    }

    private static String colour(ParticipantStatus status) {
        return switch (status) {
            case ACTIVE, COMPLETED -> "green";
            case PAUSED, CONSIDERING, INVITED -> "blue";
            case IDENTIFIED, LEFT, DECLINED -> "grey";
        };
    }

    private String name(Participating one) {
        return view.inHand().name(one.participant()).orElse(words.of("practice.somebody"));
    }
}
