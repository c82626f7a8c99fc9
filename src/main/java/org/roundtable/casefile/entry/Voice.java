package org.roundtable.casefile.entry;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** What people said, in their own words first, and what is done with those words. */
public final class Voice {

    private Voice() {}

    /** How far words may go, or have gone, from the narrowest to the widest. */
    public enum Audience {
        FACILITATOR,
        GROUP,
        ORGANISATION,
        PUBLIC
    }

    public enum Consideration {
        BEING_CONSIDERED,
        TAKEN_UP,
        TAKEN_UP_IN_PART,
        NOT_TAKEN_UP,
        OUTSIDE_SCOPE;

        /** Whether this settles the answer to what was said. */
        public boolean isSettled() {
            return this != BEING_CONSIDERED;
        }
    }

    public enum NeedSource {
        LIVED_EXPERIENCE,
        PRACTICE,
        DATA,
        INSPECTION,
        OTHER
    }

    public enum NeedOutcome {
        CARRIED_FORWARD,
        PARKED_WITH_REASON
    }

    /** What a file that belongs to somebody's words is, as its content shows. */
    public enum AttachmentType {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg"),
        WEBP("image/webp", "webp"),
        MP3("audio/mpeg", "mp3"),
        M4A("audio/mp4", "m4a"),
        OGG("audio/ogg", "ogg"),
        WAV("audio/wav", "wav");

        private final String mediaType;
        private final String extension;

        AttachmentType(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /** How it is served: never as anything that a browser runs. */
        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return extension;
        }

        public boolean isImage() {
            return mediaType.startsWith("image/");
        }
    }

    /** A view, idea, story or piece of work, kept in the person's own words. */
    @Kind(thing = "contribution", anytime = true)
    public record ContributionMade(
            String id,
            @Ref("participant") String participant,
            @Words String words,
            @Nullable String topic,
            ExpressionForm form,
            Mediation mediation,
            @Auto @Ref("meeting") @Nullable String meeting,
            @Ref("decision") @Nullable String decision,
            Audience mayGoTo,
            boolean aboutSafety,
            @Auto boolean answerWanted,
            @Auto Phase phase)
            implements EntryBody {}

    /**
     * A photograph, drawing or recording goes with what somebody said. Its bytes are kept apart; the digest of salt and bytes proves
     * them, and says nothing once they are gone.
     */
    @Kind(thing = "attachment")
    public record AttachmentAdded(
            String id,
            @Ref("contribution") String contribution,
            @Words String description,
            @Auto AttachmentType type,
            @Auto int size,
            @Auto String digest)
            implements EntryBody {}

    /** Somebody was thanked for what they said and told what happens next. */
    @Kind(key = "contribution", by = By.STAFF, anytime = true)
    public record ContributionAcknowledged(@Ref("contribution") String contribution) implements EntryBody {}

    /** What was said has been looked at, and stands so; a decision it fed into is named. */
    @Kind(key = "contribution", by = By.STAFF, anytime = true)
    public record ContributionConsidered(
            @Ref("contribution") String contribution,
            Consideration consideration,
            @Ref("decision") @Nullable String decision,
            @Words @Nullable String reason)
            implements EntryBody {}

    /** Somebody says that they are content with how their words were put. */
    @Kind(key = "contribution", by = By.PEOPLE, anytime = true)
    public record WordsConfirmed(@Ref("contribution") String contribution) implements EntryBody {}

    /** Somebody says that this is not what they meant, and may put it in words of their own; both stay on file. */
    @Kind(key = "contribution", by = By.PEOPLE, anytime = true)
    public record WordsCorrected(@Ref("contribution") String contribution, @Words @Nullable String ownWords)
            implements EntryBody {}

    /** Somebody takes their words back; the words leave every view at once. */
    @Kind(key = "contribution", by = By.PEOPLE, anytime = true)
    public record WordsWithdrawn(@Ref("contribution") String contribution) implements EntryBody {}

    /** Links to withdrawn words were cut, copies recalled as far as they could be, and the person was told what could not. */
    @Kind(key = "contribution", by = By.STAFF, anytime = true)
    public record WithdrawalSettled(
            @Ref("contribution") String contribution,
            boolean linksCut,
            boolean personTold,
            @Words @Nullable String notRecalled)
            implements EntryBody {}

    /** Words were shown to an audience, with or without a name. */
    @Kind(thing = "sharing", by = By.STAFF, anytime = true)
    public record WordsShared(String id, @Ref("contribution") String contribution, Audience audience, boolean named)
            implements EntryBody {}

    /** The person allowed these words to go to this audience. */
    @Kind(
            key = {"contribution", "audience"},
            by = By.PEOPLE,
            anytime = true)
    public record SharingPermitted(@Ref("contribution") String contribution, Audience audience, boolean named)
            implements EntryBody {}

    /** A sharing that went too far was stopped, and the person was told. */
    @Kind(key = "sharing", by = By.STAFF, anytime = true)
    public record SharingStopped(@Ref("sharing") String sharing, boolean personTold) implements EntryBody {}

    /** Why nothing said in a phase has had an effect so far, told to those who spoke. */
    @Kind(key = "phaseRun", by = By.STAFF, anytime = true)
    public record NoEffectExplained(@Ref("phaseRun") String phaseRun, @Words String reason) implements EntryBody {}

    /** A need, as whoever raised it puts it. */
    @Kind(thing = "need", anytime = true)
    public record NeedRaised(
            String id,
            @Ref("participant") String participant,
            @Auto Side side,
            @Words String statement,
            NeedSource source)
            implements EntryBody {}

    /** How much a need matters to one side, from 1 to 5. */
    @Kind(
            key = {"need", "side"},
            anytime = true)
    public record NeedPrioritised(@Ref("need") String need, Side side, @Scale int priority) implements EntryBody {}

    /** A need is carried forward or parked, and everybody can read why. */
    @Kind(key = "need", by = By.STAFF, anytime = true)
    public record NeedSettled(@Ref("need") String need, NeedOutcome outcome, @Words @Nullable String reason)
            implements EntryBody {}

    /** Somebody with experience says that the list of needs is fair. */
    @Kind(key = "participant", by = By.PEOPLE, anytime = true)
    public record NeedsListConfirmed(@Ref("participant") String participant) implements EntryBody {}

    /** Something changed because of what people said. */
    @Kind(thing = "change", by = By.STAFF, anytime = true)
    public record ChangeRecorded(
            String id,
            @Words String description,
            @Ref("contribution") Set<String> contributions,
            @Ref("decision") @Nullable String decision,
            boolean seenByExperience)
            implements EntryBody {}
}
