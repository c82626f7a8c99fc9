package org.roundtable.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.CheckInMoment;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.participation.Answer;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;

/** What the product knows already and therefore does not ask: ids, sides, the running phase, the version of an agreement. */
record Known(CaseFile file, Instant now) {

    /** The value of a component that is not asked; nothing where it stays empty. */
    @Nullable
    Object fill(Field field, Draft draft) {
        String given = draft.text(field.name());
        return switch (field.name()) {
            case "id" -> given != null ? given : UUID.randomUUID().toString();
            case "side" -> side(draft);
            case "phase" -> phase();
            case "phaseRun" -> given != null ? given : phaseRun();
            case "version" -> version(draft);
            case "answerWanted" -> given == null || Boolean.parseBoolean(given);
            case "startedBy" -> startedBy(draft);
            // The person says it when they check in; what adults say of it is not asked.
            case "welcomed" -> constant(Answer.values(), given, Answer.NOT_ASKED);
            case "moment" -> constant(CheckInMoment.values(), given, CheckInMoment.BETWEEN);
            default -> given;
        };
    }

    private org.roundtable.participation.Side side(Draft draft) {
        String participant = draft.text("participant");
        String partyType = draft.text("partyType");
        if (partyType != null) {
            return constant(PartyType.values(), partyType, PartyType.PRACTITIONER)
                    .usualSide();
        }
        return Optional.ofNullable(participant)
                .flatMap(id -> file.said(ParticipantAdded.class, id))
                .map(added -> added.body().side())
                .orElse(org.roundtable.participation.Side.QUALIFICATION);
    }

    private static <E extends Enum<E>> E constant(E[] constants, @Nullable String name, E otherwise) {
        return java.util.Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private Phase phase() {
        return file.latest(PhaseStarted.class).map(run -> run.body().phase()).orElse(Phase.PREPARATION);
    }

    private @Nullable String phaseRun() {
        return file.latest(PhaseStarted.class).map(run -> run.body().id()).orElse(null);
    }

    /** Writing an agreement anew makes a new version; signing is of the version that stands. */
    private Object version(Draft draft) {
        boolean writing = draft.kind().type() == AgreementDrafted.class;
        String agreement = draft.text(writing ? "id" : "agreement");
        int standing = Optional.ofNullable(agreement)
                .flatMap(id -> file.said(AgreementDrafted.class, id))
                .map(drafted -> drafted.body().version())
                .orElse(0);
        return writing ? standing + 1 : standing;
    }

    private static StartedBy startedBy(Draft draft) {
        return switch (draft.mode()) {
            case SELF, BY_STAFF_AT_PERSONS_WORDS -> StartedBy.PERSON;
            case WITH_CHOSEN_HELPER -> StartedBy.PERSON_WITH_ADVOCATE;
            case BY_STAFF, BY_STAFF_FROM_MEMORY, BY_SYSTEM -> StartedBy.PRACTITIONER;
        };
    }
}
