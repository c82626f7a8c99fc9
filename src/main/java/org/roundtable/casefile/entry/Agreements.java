package org.roundtable.casefile.entry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;

/** Goals and written agreements, signed or declined by every party (Campanale et al. 2020). */
public final class Agreements {

    private Agreements() {}

    public enum AgreementKind {
        GROUND_RULES,
        VALUES_AND_LANGUAGE,
        ROLES_AND_BOUNDARIES,
        DECISION_SHARING,
        OVERALL_GOALS,
        MY_AGREEMENT,
        CONFIDENTIALITY_AND_SAFETY
    }

    public enum SignatureAnswer {
        SIGNED,
        DECLINED
    }

    public enum SignatureMode {
        HANDWRITTEN,
        DIGITAL,
        SPOKEN,
        SYMBOL
    }

    public enum GoalKind {
        OVERALL,
        PERSONAL,
        SERVICE
    }

    public enum GoalStatus {
        AGREED,
        MET,
        PARTLY_MET,
        NOT_MET,
        CHANGED,
        DROPPED
    }

    /** A goal, in the words of whoever proposed it. */
    @Kind(thing = "goal", anytime = true)
    public record GoalProposed(
            String id,
            @Ref("participant") String participant,
            @Auto org.roundtable.participation.Side side,
            @Words String statement,
            GoalKind kind,
            @Nullable LocalDate targetDate)
            implements EntryBody {}

    /** A goal is agreed together, or it is said what became of it. */
    @Kind(key = "goal", by = By.STAFF, anytime = true)
    public record GoalSettled(
            @Ref("goal") String goal,
            GoalStatus status,
            @Ref("participant") Set<String> agreedBy,
            @Words @Nullable String note)
            implements EntryBody {}

    /** How everybody will know, named by people with experience where it can be. */
    @Kind(thing = "measure", by = By.STAFF, anytime = true)
    public record MeasureNamed(String id, @Words String plainQuestion, org.roundtable.participation.Side namedBy)
            implements EntryBody {}

    /** An agreement is written, for all named to sign; writing it anew is a new version that all sign again. */
    @Kind(thing = "agreement", by = By.STAFF, anytime = true, joint = true)
    public record AgreementDrafted(
            String id,
            AgreementKind kind,
            @Words String text,
            @Ref("participant") Set<String> signatories,
            @Nullable LocalDate reviewOn,
            @Auto int version)
            implements EntryBody {}

    /** One party signs or declines one version, in the way that suits them; declining is an answer. */
    @Kind(
            key = {"agreement", "version", "participant"},
            anytime = true,
            joint = true)
    public record AgreementSigned(
            @Ref("agreement") String agreement,
            @Auto int version,
            @Ref("participant") String participant,
            SignatureAnswer answer,
            @Nullable SignatureMode mode,
            @Nullable Boolean explainedInPerson,
            @Words @Nullable String comment)
            implements EntryBody {}

    /** Anyone may ask at any time that an agreement is changed; the old one stands until it is replaced. */
    @Kind(thing = "revision", anytime = true)
    public record RevisionAsked(
            String id,
            @Ref("agreement") String agreement,
            @Ref("participant") String participant,
            @Words String whatToChange)
            implements EntryBody {}

    /** Everybody looked at an agreement again: it stands as it is, or something is to be changed. */
    @Kind(key = "agreement", by = By.STAFF, anytime = true)
    public record AgreementReviewed(
            @Ref("agreement") String agreement, boolean stands, @Nullable LocalDate nextReviewOn)
            implements EntryBody {}

    /** An agreement ended without being replaced. */
    @Kind(key = "agreement", by = By.STAFF, anytime = true)
    public record AgreementEnded(@Ref("agreement") String agreement, @Words String reason) implements EntryBody {}
}
