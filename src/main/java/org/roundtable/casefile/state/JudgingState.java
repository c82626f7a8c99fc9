package org.roundtable.casefile.state;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Judging.JointReflectionHeld;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Judging.RatingTalkAsked;
import org.roundtable.participation.HartBand;
import org.roundtable.participation.HartRung;
import org.roundtable.participation.Lundy;
import org.roundtable.participation.Side;

/** How far each side says that it was done together, once neither can be swayed by the other. */
final class JudgingState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, Order.of(circumstances.calendar()), facts);
        Ratings.in(file, circumstances).forEach(deriving::ratings);
        deriving.talksWanted();
    }

    private static @Nullable HartBand band(ParticipationRated rated) {
        HartRung hart = rated.hart();
        return hart == null ? null : hart.band();
    }

    private record Deriving(CaseFile file, Order order, Consumer<Object> facts) {

        void ratings(Ratings ratings) {
            List<Said<ParticipationRated>> experience = ratings.counted(Side.EXPERIENCE);
            List<Said<ParticipationRated>> qualification = ratings.counted(Side.QUALIFICATION);
            ratings.seals().forEach(facts);
            ratings.standings().forEach(facts);
            if (!experience.isEmpty() || !qualification.isEmpty()) {
                facts.accept(new RatingsCompared(
                        ratings.about(),
                        bySide(experience),
                        bySide(qualification),
                        isReflectedOn(experience, qualification)));
            }
            if (experience.stream().anyMatch(this::isForShow)) {
                facts.accept(new RatedForShow(ratings.about(), ratings.areFew(Side.EXPERIENCE)));
            }
            levelExperienced(ratings.about(), experience);
        }

        private boolean isForShow(Said<ParticipationRated> rated) {
            HartRung hart = rated.body().hart();
            return hart != null
                    && hart.isNonParticipation()
                    && reflectionsAfter(rated).stream().noneMatch(held -> isNamed(held.oneChange()));
        }

        private static boolean isNamed(@Nullable String change) {
            return change != null && !change.isBlank();
        }

        private List<JointReflectionHeld> reflectionsAfter(Said<ParticipationRated> rated) {
            return file.said(JointReflectionHeld.class)
                    .filter(held -> order.isLater(held, rated))
                    .map(Said::body)
                    .toList();
        }

        /** One talk after both had rated is enough: whoever rates later joins in what was said. */
        private boolean isReflectedOn(
                List<Said<ParticipationRated>> experience, List<Said<ParticipationRated>> qualification) {
            return file.said(JointReflectionHeld.class)
                    .anyMatch(held -> experience.stream().anyMatch(rated -> order.isLater(held, rated))
                            && qualification.stream().anyMatch(rated -> order.isLater(held, rated)));
        }

        private void levelExperienced(String about, List<Said<ParticipationRated>> experience) {
            file.said(DecisionMade.class, about)
                    .map(made -> experience.stream()
                            .filter(rated -> order.isLater(rated, made))
                            .toList())
                    .map(since -> median(since, ParticipationRated::shier))
                    .ifPresent(median -> facts.accept(new LevelExperienced(about, median)));
        }

        void talksWanted() {
            file.said(RatingTalkAsked.class)
                    .filter(asked -> file.said(JointReflectionHeld.class).noneMatch(held -> order.isLater(held, asked)))
                    .map(asked -> new TalkWanted(
                            asked.body().id(), asked.body().participant(), about(asked.body()), asked.happenedAt()))
                    .forEach(facts);
        }

        /** The decision, or the run of a phase; nothing where whoever asked named neither. */
        private static @Nullable String about(RatingTalkAsked asked) {
            return asked.decision() == null ? asked.phaseRun() : asked.decision();
        }

        private static Map<Lundy, Integer> lundy(List<Said<ParticipationRated>> ratings) {
            Map<Lundy, Integer> counts = new EnumMap<>(Lundy.class);
            ratings.stream()
                    .flatMap(rated -> real(rated.body()).stream())
                    .forEach(answer -> counts.merge(answer, 1, Integer::sum));
            return Collections.unmodifiableMap(counts);
        }

        private static int answeredLundy(List<Said<ParticipationRated>> ratings) {
            return (int) ratings.stream()
                    .filter(rated -> !real(rated.body()).isEmpty())
                    .count();
        }

        private static Set<Lundy> real(ParticipationRated rated) {
            return rated.real() == null ? Set.of() : rated.real();
        }

        private static SideRatings bySide(List<Said<ParticipationRated>> ratings) {
            return new SideRatings(
                    ratings.size(),
                    counts(ratings, JudgingState::band),
                    median(ratings, ParticipationRated::shier),
                    median(ratings, ParticipationRated::together),
                    counts(ratings, ParticipationRated::shier),
                    counts(ratings, ParticipationRated::together),
                    lundy(ratings),
                    answeredLundy(ratings));
        }

        private static <T extends Comparable<T>> Map<T, Integer> counts(
                List<Said<ParticipationRated>> ratings, Function<ParticipationRated, @Nullable T> of) {
            Map<T, Integer> counts = new TreeMap<>();
            ratings.stream()
                    .map(rated -> of.apply(rated.body()))
                    .filter(Objects::nonNull)
                    .forEach(answer -> counts.merge(answer, 1, Integer::sum));
            return Collections.unmodifiableMap(counts);
        }

        private static @Nullable Double median(
                List<Said<ParticipationRated>> ratings, Function<ParticipationRated, @Nullable Integer> of) {
            List<Integer> values = ratings.stream()
                    .map(rated -> of.apply(rated.body()))
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            int middle = values.size() / 2;
            if (values.isEmpty()) {
                return null;
            }
            return values.size() % 2 == 1
                    ? Double.valueOf(values.get(middle))
                    : Double.valueOf((values.get(middle - 1) + values.get(middle)) / 2.0);
        }
    }
}
