package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementKind;
import org.roundtable.casefile.entry.Agreements.AgreementReviewed;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Agreements.SignatureAnswer;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.participation.Side;

/** By when agreements are signed, by both sides, and looked at again. Nothing of it is due once the case is closed. */
final class SigningState implements Derivation {

    /** What professionals could otherwise agree among themselves. */
    private static final Set<AgreementKind> OF_BOTH_SIDES =
            Set.of(AgreementKind.OVERALL_GOALS, AgreementKind.MY_AGREEMENT, AgreementKind.DECISION_SHARING);

    private record Deriving(
            CaseFile file, Circumstances circumstances, Map<String, Participating> people, Consumer<Object> facts) {

        void derive(AgreementStanding agreement) {
            if (agreement.isOutToSign()) {
                Stream.of(agreement.stillToSign(), agreement.declined())
                        .flatMap(Set::stream)
                        .forEach(person -> signature(agreement, person));
            }
            if (!agreement.ended() && OF_BOTH_SIDES.contains(agreement.kind())) {
                bothSides(agreement);
            }
            if (!agreement.ended() && agreement.inForce() != null) {
                facts.accept(circumstances.deadline(
                        Due.AGREEMENT_REVIEWED, agreement.agreement(), null, reviewDue(agreement)));
            }
        }

        /** Not signing may be a message; whoever is on a break is left in peace. */
        private void signature(AgreementStanding agreement, String person) {
            int days = circumstances.parameters().workingDays("rd.sign.workingDays");
            Pauses.of(file, circumstances)
                    .endOfWorkingDaysAfter(agreement.sentAt(), days, person)
                    .map(at -> circumstances.deadline(Due.SIGNATURE, agreement.agreement(), person, at))
                    .ifPresent(facts);
        }

        /** From the morning of the last day allowed; also where nobody with experience was named to sign at all. */
        private void bothSides(AgreementStanding agreement) {
            Set<String> named = AgreementState.named(agreement);
            boolean allProfessionals = named.stream()
                    .filter(person -> isOn(Side.QUALIFICATION, person))
                    .allMatch(agreement.signed()::contains);
            boolean experience = agreement.signed().stream().anyMatch(person -> isOn(Side.EXPERIENCE, person));
            if (allProfessionals && !experience) {
                firstSignature(agreement)
                        .map(this::lastDayBegins)
                        .map(at -> circumstances.deadline(Due.SIGNED_BY_BOTH_SIDES, agreement.agreement(), null, at))
                        .ifPresent(facts);
            }
        }

        private Instant lastDayBegins(Instant first) {
            WorkingCalendar calendar = circumstances.calendar();
            int days = circumstances.parameters().workingDays("rd.adultsSigned.workingDays");
            return calendar.endOf(
                    calendar.plusWorkingDays(calendar.dateOf(first), days).minusDays(1));
        }

        private boolean isOn(Side side, String person) {
            return people.containsKey(person) && people.get(person).side() == side;
        }

        private Optional<Instant> firstSignature(AgreementStanding agreement) {
            return signatures(agreement, agreement.version())
                    .filter(said -> isOn(Side.QUALIFICATION, said.body().participant()))
                    .map(Said::firstAt)
                    .min(Comparator.naturalOrder());
        }

        private Stream<Said<AgreementSigned>> signatures(AgreementStanding agreement, int version) {
            return file.said(AgreementSigned.class)
                    .filter(said -> said.body().agreement().equals(agreement.agreement())
                            && said.body().version() == version
                            && said.body().answer() == SignatureAnswer.SIGNED);
        }

        /** The day that was agreed, else so long after it came into force, or was last looked at. */
        private Instant reviewDue(AgreementStanding agreement) {
            int version = java.util.Objects.requireNonNull(agreement.inForce());
            Instant inForce = signatures(agreement, version)
                    .map(Said::happenedAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Optional<Said<AgreementReviewed>> review = file.said(AgreementReviewed.class, agreement.agreement())
                    .filter(said -> !said.happenedAt().isBefore(inForce));
            Optional<LocalDate> agreed = review.isPresent()
                    ? review.map(said -> said.body().nextReviewOn())
                    : draft(agreement, version).map(AgreementDrafted::reviewOn);
            WorkingCalendar calendar = circumstances.calendar();
            int days = circumstances.parameters().intValue("rd.agreement.review.days");
            return calendar.endOf(agreed.orElseGet(
                    () -> calendar.dateOf(review.map(Said::happenedAt).orElse(inForce))
                            .plusDays(days)));
        }

        private Optional<AgreementDrafted> draft(AgreementStanding agreement, int version) {
            return file.entries().stream()
                    .map(entry -> entry.body() instanceof AgreementDrafted draft ? draft : null)
                    .filter(draft ->
                            draft != null && draft.id().equals(agreement.agreement()) && draft.version() == version)
                    .reduce((earlier, later) -> later);
        }
    }

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        if (file.latest(CaseClosed.class).isEmpty()
                && file.latest(AgreementDrafted.class).isPresent()) {
            Deriving deriving = new Deriving(file, circumstances, PeopleState.everybody(file), facts);
            AgreementState.all(file).forEach(deriving::derive);
        }
    }
}
