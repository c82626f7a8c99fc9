package org.roundtable.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roundtable.assurance.InstanceAudit;
import org.roundtable.assurance.InstanceAudit.BothSides;
import org.roundtable.assurance.InstanceAudit.OneSide;
import org.roundtable.assurance.Shares;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.participation.HartBand;
import org.roundtable.participation.Lundy;
import org.roundtable.participation.Side;

/** Both sides' ratings in shares, side by side: never averaged, never made into one figure, and silent where too few answered. */
record RatingsInAudit(InstanceAudit audit, AuditWords words) {

    private static final String SCALE = "scale." + ParticipationRated.class.getSimpleName() + ".";

    List<RatingsShown> all() {
        return audit.ratings().stream()
                .map(both -> new RatingsShown(about(both), tables(both), both.reflectedOn()))
                .toList();
    }

    private String about(BothSides both) {
        return both.phase().map(words.page()::choice).orElseGet(() -> words.about(both.about()));
    }

    private List<PageTable> tables(BothSides both) {
        return Stream.of(
                        table("lundy", both, OneSide::lundy, Arrays.asList(Lundy.values()), words.page()::choice),
                        table("bands", both, OneSide::bands, Arrays.asList(HartBand.values()), words.page()::choice),
                        table("levels", both, OneSide::levels, steps(1, 5), step("shier")),
                        table("togetherness", both, OneSide::togetherness, steps(0, 4), step("together")))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<PageTable> table(
            String key,
            BothSides both,
            Function<OneSide, Optional<Shares<T>>> question,
            List<T> answers,
            Function<T, String> label) {
        Optional<Shares<T>> experience = question.apply(both.experience());
        Optional<Shares<T>> qualification = question.apply(both.qualification());
        if (experience.isEmpty() && qualification.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = List.of(
                words.of("ratings.answer"),
                words.page().choice(Side.EXPERIENCE),
                words.page().choice(Side.QUALIFICATION));
        List<List<TableCell>> rows = answers.stream()
                .map(answer ->
                        AuditWords.cells(label.apply(answer), share(experience, answer), share(qualification, answer)))
                .toList();
        return Optional.of(new PageTable(words.of("ratings." + key), columns, rows));
    }

    private <T> String share(Optional<Shares<T>> shares, T answer) {
        return shares.map(it -> words.of("ratings." + it.of(answer)))
                .orElseGet(() -> words.of("ratings.fewerThan", audit.smallNumber()));
    }

    private static List<Integer> steps(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private Function<Integer, String> step(String scale) {
        return step -> words.page().of(SCALE + scale + "." + step);
    }
}
