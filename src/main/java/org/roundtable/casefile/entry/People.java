package org.roundtable.casefile.entry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.participation.AgeBand;
import org.roundtable.participation.Answer;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;

/** Who takes part, how they were asked, what they agreed to, what helps them, and what they were told. */
public final class People {

    private People() {}

    public enum Language {
        ENGLISH,
        WELSH,
        OTHER
    }

    public enum Route {
        EXISTING_GROUP,
        PEER_INVITE,
        WORKER_NOMINATION,
        SOCIAL_MEDIA,
        OPEN_ADVERT,
        DROP_IN,
        COMMUNITY_OUTREACH,
        CASE_HOLDER_INVITE,
        SELF_APPROACH;

        /** Whether anybody can come by it, without being known or chosen. */
        public boolean isOpenToAnybody() {
            return this == SOCIAL_MEDIA || this == OPEN_ADVERT || this == DROP_IN || this == COMMUNITY_OUTREACH;
        }
    }

    public enum GatekeeperAnswer {
        AGREED,
        REFUSED,
        NO_REPLY
    }

    public enum InvitationReply {
        YES,
        NO,
        MAYBE
    }

    public enum ConsentForm {
        SPOKEN,
        WRITTEN,
        SYMBOL
    }

    /** Who decided that somebody takes part, and on what basis; ages and tests differ by nation. */
    public enum Basis {
        THE_PERSON,
        PARENTAL_RESPONSIBILITY,
        CAPACITY_DECISION,
        ATTORNEY_OR_DEPUTY
    }

    public enum Anonymity {
        NAMED,
        PSEUDONYM,
        ANONYMOUS
    }

    public enum ContactWish {
        ALL,
        UPDATES_ONLY,
        CHECK_ON_ME,
        NONE
    }

    public enum CommunicationNeed {
        EASY_READ,
        LARGE_PRINT,
        BSL,
        WELSH,
        OTHER_LANGUAGE,
        AAC,
        PICTURES,
        AUDIO,
        SHORT_SENTENCES,
        ON_PAPER,
        READ_TOGETHER,
        NONE_STATED;

        /** Needs that make forming a view take longer. */
        public boolean needsMoreTime() {
            return this == EASY_READ || this == BSL || this == OTHER_LANGUAGE || this == AAC || this == PICTURES;
        }
    }

    public enum DecisionPreference {
        BE_LISTENED_TO,
        BE_HELPED_TO_SPEAK,
        HAVE_VIEWS_WEIGHED,
        BE_IN_THE_ROOM,
        SHARE_THE_DECISION,
        /** Listening is the part that they want, for now. */
        TO_LISTEN,
        NOT_ASKED
    }

    public enum InformationSubject {
        PURPOSE,
        INFLUENCE,
        TIMEFRAME,
        RIGHTS,
        CONFIDENTIALITY_LIMITS,
        ROLE,
        OPTIONS,
        MEDICATION,
        REWARDS_AND_BENEFITS,
        HOW_TO_CHALLENGE,
        REDUCTION,
        WHAT_HAPPENS_TO_WORDS
    }

    public enum Understood {
        YES,
        PARTLY,
        NO,
        NOT_CHECKED
    }

    /** What adults learn for working with children, and with people who have been through hard things. */
    public enum Training {
        ENABLING_CHILDREN,
        TRAUMA_AWARENESS,
        TALKING_WITH_YOUNG_CHILDREN
    }

    /** Somebody is part of the case; name and birth date stay in the table of people. */
    @Kind(thing = "participant", by = By.STAFF, anytime = true)
    public record ParticipantAdded(
            String id, @Auto @Ref("person") String person, PartyType partyType, @Auto Side side, @Nullable Route route)
            implements EntryBody {}

    /** How old a participant is, as far as rights need it; renewed by the product on a threshold birthday. */
    @Kind(key = "participant", by = By.SYSTEM)
    public record AgeBandSet(@Ref("participant") String participant, AgeBand band) implements EntryBody {}

    /** The language somebody wants to be spoken to in: asked first. */
    @Kind(key = "participant", anytime = true)
    public record LanguageChosen(@Ref("participant") String participant, Language language) implements EntryBody {}

    /** What matters to somebody, in their own words: it stands on top of their case. */
    @Kind(key = "participant", anytime = true)
    public record WhatMattersSaid(@Ref("participant") String participant, @Words String words) implements EntryBody {}

    /** Somebody was invited, themselves or only through another. */
    @Kind(key = "participant", by = By.STAFF, anytime = true)
    public record InvitationMade(@Ref("participant") String participant, boolean personAskedDirectly)
            implements EntryBody {}

    /** A parent, carer or worker answered about somebody: a gatekeeper's answer, not the person's. */
    @Kind(key = "participant", by = By.STAFF, anytime = true)
    public record GatekeeperAnswered(
            @Ref("participant") String participant,
            @Ref("participant") String gatekeeper,
            GatekeeperAnswer answer,
            @Words @Nullable String reason,
            boolean unsafeToAskPerson)
            implements EntryBody {}

    /** The person's own answer to the invitation; their no declines, and no reason is asked. */
    @Kind(key = "participant", anytime = true)
    public record InvitationAnswered(
            @Ref("participant") String participant,
            InvitationReply reply,
            @Nullable ConsentForm consentForm,
            @Nullable Basis basis,
            @Nullable Anonymity anonymity,
            @Nullable ContactWish contactWish)
            implements EntryBody {}

    /** What would help somebody take part: asked, not assumed. */
    @Kind(key = "participant", tier = Tier.T2, anytime = true)
    public record SupportNeedsAsked(
            @Ref("participant") String participant,
            Set<CommunicationNeed> communicationNeeds,
            Set<ExpressionForm> expressionForms,
            Answer interpreterNeeded,
            Answer advocateWanted,
            @Ref("participant") @Nullable String supportContact,
            @Nullable DecisionPreference decisionPreference,
            @Words @Nullable String whatHelps)
            implements EntryBody {

        /** Pictures come with easy read. */
        public boolean asksForEasyRead() {
            return communicationNeeds.contains(CommunicationNeed.EASY_READ)
                    || communicationNeeds.contains(CommunicationNeed.PICTURES);
        }
    }

    /** Somebody was told something they need to know, in a form that suits them, and it was checked whether it made sense. */
    @Kind(thing = "information", by = By.STAFF, anytime = true)
    public record InformationGiven(
            String id,
            @Ref("participant") String participant,
            Set<InformationSubject> subjects,
            @Nullable CommunicationNeed format,
            Understood understood)
            implements EntryBody {}

    /** Whether an adult in the work meets children, and when the host confirmed their checks. */
    @Kind(key = "participant", by = By.STAFF, anytime = true)
    public record AdultChecked(
            @Ref("participant") String participant, boolean meetsChildren, @Nullable LocalDate checksConfirmedOn)
            implements EntryBody {}

    /** What an adult in the work has learnt for it, and who is alongside them meanwhile. */
    @Kind(key = "participant", by = By.STAFF, anytime = true)
    public record AdultPrepared(
            @Ref("participant") String participant,
            Set<Training> trained,
            @Nullable LocalDate lastOn,
            @Ref("participant") @Nullable String alongside)
            implements EntryBody {}

    /** A participant is no longer part of the work, other than by stepping back. */
    @Kind(key = "participant", by = By.STAFF, anytime = true)
    public record ParticipantEnded(@Ref("participant") String participant, boolean completed) implements EntryBody {}
}
