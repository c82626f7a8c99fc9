package org.roundtable.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.Confidentiality.FileRestricted;
import org.roundtable.casefile.entry.Confidentiality.OpenedInEmergency;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Judging.WhoSees;
import org.roundtable.casefile.entry.Kind;
import org.roundtable.casefile.entry.Opening.ConditionSettled;
import org.roundtable.casefile.entry.Opening.GapExplained;
import org.roundtable.casefile.entry.Opening.LocalDaySet;
import org.roundtable.casefile.entry.Opening.MeansConfirmed;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.ReadinessLookedAt;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Opening.SponsorAnswered;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casefile.entry.Safeguarding;
import org.roundtable.casefile.entry.Safeguarding.ConcernClosed;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.casefile.entry.Tuning.RuleChangeApproved;
import org.roundtable.casefile.entry.Tuning.RuleChangeDropped;
import org.roundtable.casefile.entry.Tuning.RuleChangeProposed;
import org.roundtable.casefile.entry.Voice.AttachmentAdded;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.host.HostRole;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Side;

/**
 * What one viewer may see and do in one case: tiers, membership, and the exclusion of people a concern is about. Everything that
 * is listed, counted or shown of a case goes through here.
 */
public final class CaseAccess {

    static final Set<Role> TEAM = EnumSet.of(Role.LEAD_PRACTITIONER, Role.FACILITATOR);
    static final Set<Role> SAFEGUARDING =
            EnumSet.of(Role.SAFEGUARDING_LEAD, Role.DEPUTY_SAFEGUARDING_LEAD, Role.DUTY_LINE);

    /** How an organisation sets its calendar and its rule book: said in its own file alone. */
    /** What whoever answers for others' work says themselves. */
    private static final Set<Class<?>> FOR_THOSE_ABOVE =
            Set.of(SponsorAnswered.class, MeansConfirmed.class, GapExplained.class);

    private static final Set<Class<?>> SETTING =
            Set.of(LocalDaySet.class, RuleChangeProposed.class, RuleChangeApproved.class, RuleChangeDropped.class);

    private final Viewer viewer;
    private final CaseFile file;
    private final Standing standing;
    private final Set<Role> roles;
    private final Set<String> participants;
    private final Set<String> excludedAs;
    private final Exclusions exclusions;
    private final Set<String> sealedContributions;
    private final Set<String> withdrawn;
    private final boolean restricted;
    private final Set<String> sealedRatings;

    private CaseAccess(
            Viewer viewer, CaseFile file, Standing standing, Set<String> participants, Set<String> sealedRatings) {
        this.sealedRatings = sealedRatings;
        this.viewer = viewer;
        this.file = file;
        this.standing = standing;
        this.roles = standing.roles();
        this.participants = participants;
        this.excludedAs = standing.excludedAs();
        this.exclusions = standing.exclusions();
        this.restricted = isRestricted(file);
        this.withdrawn = file.said(WordsWithdrawn.class)
                .map(said -> said.body().contribution())
                .collect(Collectors.toSet());
        this.sealedContributions = file.said(ConcernRaised.class)
                .map(concern -> concern.body().contribution())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * @param organisation the file of the case's organisation, whose roles count in every case
     * @param userOfParticipant the host's user behind a participant, where there is one
     * @param now until when somebody may look who opened the file in an emergency is measured by it
     * @param sealedRatings the ratings that nobody but whoever rated may see yet
     */
    public static CaseAccess of(
            Viewer viewer,
            CaseFile file,
            CaseFile organisation,
            Map<String, String> userOfParticipant,
            Instant now,
            Set<String> sealedRatings) {
        Set<String> participants = viewer.participant() != null
                ? Set.of(viewer.participant())
                : participantsOf(viewer.user(), userOfParticipant);
        Exclusions exclusions = Exclusions.of(file);
        Set<Role> own = viewer.takesPart() ? Set.of() : rolesOf(viewer, file, organisation);
        Standing standing = new Standing(own, own, participants, exclusions, false);
        if (!viewer.takesPart() && !isRestricted(file)) {
            for (String absent : viewer.coversFor()) {
                Set<Role> theirs = Stream.concat(heldIn(organisation, absent), heldIn(file, absent))
                        .collect(Collectors.toSet());
                standing = standing.covering(
                        theirs, participantsOf(absent, userOfParticipant), viewer.has(HostRole.SAFEGUARDING));
            }
        }
        if (!viewer.takesPart() && isEmergency(viewer, file, now)) {
            standing = standing.inAnEmergency(inAnEmergency(viewer), !participants.isEmpty());
        }
        return new CaseAccess(viewer, file, standing, participants, sealedRatings);
    }

    private static Set<String> participantsOf(String user, Map<String, String> userOfParticipant) {
        return userOfParticipant.entrySet().stream()
                .filter(one -> one.getValue().equals(user))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a file is only for the people named in it, and for safeguarding. */
    public static boolean isRestricted(CaseFile file) {
        return file.latest(FileRestricted.class)
                .map(said -> said.body().restricted())
                .orElse(false);
    }

    private static Set<Role> rolesOf(Viewer viewer, CaseFile file, CaseFile organisation) {
        Stream<Role> everywhere =
                heldIn(organisation, viewer.user()).filter(role -> SAFEGUARDING.contains(role) || !isRestricted(file));
        return Stream.concat(everywhere, heldIn(file, viewer.user())).collect(Collectors.toSet());
    }

    private static Stream<Role> heldIn(CaseFile file, String user) {
        return file.said(RoleAssigned.class)
                .map(Said::body)
                .filter(assigned -> assigned.user().equals(user))
                .map(RoleAssigned::role);
    }

    private static boolean isEmergency(Viewer viewer, CaseFile file, Instant now) {
        return file.said(OpenedInEmergency.class)
                .filter(said -> said.entry().recordedBy().equals(viewer.user()))
                .anyMatch(said -> now.isBefore(said.body().until()));
    }

    /**
     * Whoever had to look stands in for the team, so that they can also act; a concern only opens to safeguarding. Somebody who only
     * manages reads what managers read of an open file, and no words.
     */
    private static Set<Role> inAnEmergency(Viewer viewer) {
        if (viewer.has(HostRole.SAFEGUARDING)) {
            return Set.of(Role.FACILITATOR, Role.DUTY_LINE);
        }
        return Set.of(viewer.has(HostRole.PRACTITIONER) ? Role.FACILITATOR : Role.MANAGER);
    }

    public Viewer viewer() {
        return viewer;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Whoever the viewer is in the case. */
    public Set<String> participants() {
        return participants;
    }

    public Exclusions exclusions() {
        return exclusions;
    }

    /** Whether the case exists at all for the viewer. */
    public boolean mayOpen() {
        if (viewer.takesPart()) {
            return file.id().equals(viewer.caseFile());
        }
        return !participants.isEmpty() || !roles.isEmpty() || viewer.has(HostRole.MANAGER) && !restricted;
    }

    /** Facilitation team: lead practitioner and facilitator. */
    public boolean isTeam() {
        return roles.stream().anyMatch(TEAM::contains);
    }

    public boolean isSafeguarding() {
        return roles.stream().anyMatch(SAFEGUARDING::contains);
    }

    public boolean isManager() {
        return viewer.has(HostRole.MANAGER) || roles.contains(Role.MANAGER) || roles.contains(Role.SPONSOR);
    }

    /** Works on the case, rather than only reading it. */
    public boolean isStaff() {
        return !viewer.takesPart() && (isTeam() || isSafeguarding() || !participants.isEmpty());
    }

    /** Whether the viewer is here by nothing but having opened the file in an emergency: a borrowed place, for safety alone. */
    public boolean isInEmergency() {
        return standing.inEmergency();
    }

    /** Whether the viewer may give this role to somebody: by a place of their own, never by a borrowed one. */
    public boolean mayGive(Role role) {
        return !isInEmergency()
                && (TEAM.contains(role)
                        ? standing.ownsOneOf(TEAM)
                        : viewer.has(HostRole.MANAGER)
                                || standing.ownsOneOf(SAFEGUARDING)
                                || standing.ownsOneOf(Set.of(Role.MANAGER, Role.SPONSOR)));
    }

    /** Whether the viewer may give somebody a link or a code, which outlasts any place that is borrowed. */
    public boolean mayInvite() {
        return standing.ownsOneOf(TEAM);
    }

    /** Whether the viewer may hand somebody a device, take back what they were given, or add people. */
    public boolean mayHandOver() {
        return !isInEmergency() && isTeam();
    }

    /** Whether the viewer may give the person what is kept about them: only whoever is of the team themselves. */
    public boolean mayGiveRecord() {
        return standing.ownsOneOf(TEAM);
    }

    /** Whether the viewer is in the case for what they have lived. */
    public boolean hasExperience() {
        return participants.stream()
                .flatMap(id -> file.said(ParticipantAdded.class, id).stream())
                .anyMatch(added -> added.body().side() == Side.EXPERIENCE);
    }

    public boolean mayRecord(EntryKind kind) {
        if (kind.declaration().neverRefused() && kind.declaration().by() == Kind.By.ANYBODY) {
            return mayOpen();
        }
        boolean notHere = SETTING.contains(kind.type()) && !isOrganisation();
        boolean notBorrowed = isInEmergency() && !isForSafety(kind);
        if (notHere || notBorrowed) {
            return false;
        }
        if (kind.type() == FileRestricted.class) {
            return isTeam() || isSafeguarding();
        }
        if (kind.type() == RoleAssigned.class) {
            return isStaff() || isManager();
        }
        return switch (kind.declaration().by()) {
            case ANYBODY, PEOPLE -> viewer.takesPart() || isStaff();
            case STAFF ->
                isStaff() && (kind.declaration().tier() != Tier.T3 || isSafeguarding()) || settlesForAll(kind);
            case SAFEGUARDING -> isSafeguarding();
            case OVERSIGHT -> isSafeguarding() || isManager();
            case SYSTEM -> false;
        };
    }

    /** What somebody who opened a file in an emergency is there for: worries, everything about safety, and whom they spoke to. */
    private static boolean isForSafety(EntryKind kind) {
        return kind.type().getEnclosingClass() == Safeguarding.class || kind.type() == ContactNoted.class;
    }

    /** What its manager or sponsor says for an organisation, and what nobody else may be there to say. */
    private boolean settlesForAll(EntryKind kind) {
        boolean answersForIt = FOR_THOSE_ABOVE.contains(kind.type())
                || isOrganisation()
                        && (kind.type() == ReadinessLookedAt.class || kind.type() == ConditionSettled.class);
        return answersForIt && isManager();
    }

    /** Whether the file is that of an organisation. */
    public boolean isOrganisation() {
        return file.latest(OrganisationSetUp.class).isPresent();
    }

    public boolean sees(Entry entry) {
        EntryBody body = entry.body();
        if (body == null) {
            return isStaff() && entry.tier() == Tier.T1;
        }
        if (isExcludedFromAny(exclusions.concernsOf(body))) {
            return false;
        }
        if (body instanceof ContributionMade said && withdrawn.contains(said.id())) {
            return isSafeguarding();
        }
        if (body instanceof ParticipationRated rated && sealedRatings.contains(rated.id())) {
            return participants.contains(rated.participant());
        }
        if (body instanceof WordsCorrected corrected) {
            return seesWords(corrected.contribution());
        }
        if (body instanceof AttachmentAdded added) {
            return seesAttached(added.contribution());
        }
        return switch (tierNow(entry, body)) {
            case T1 -> seesShared(entry, body);
            case T2 -> seesTeamOnly(entry, body);
            case T3 -> isSafeguarding() || isOwn(entry);
            case T4 -> isOwn(entry);
        };
    }

    /** How somebody puts their words right goes as far as those words, and no further. */
    private boolean seesWords(String contribution) {
        return file.said(ContributionMade.class, contribution)
                .map(Said::entry)
                .filter(this::sees)
                .isPresent();
    }

    /** A picture or a recording goes exactly as far as the words that it belongs to, also where these are kept under a legal hold. */
    private boolean seesAttached(String contribution) {
        return file.entries().stream()
                .filter(entry -> entry.body() instanceof ContributionMade said
                        && said.id().equals(contribution))
                .anyMatch(this::sees);
    }

    /** Whether the viewer is implicated in one of these concerns, and so must not even know of it. */
    public boolean isExcludedFromAny(Set<String> concerns) {
        return concerns.stream().anyMatch(concern -> exclusions.excludes(concern, excludedAs));
    }

    /** Whether the viewer is implicated in a concern about somebody that is still open: then flags about them are not for the viewer. */
    public boolean isImplicatedAbout(String participant) {
        return file.said(ConcernRaised.class)
                .map(Said::body)
                .filter(concern -> participant.equals(concern.about()))
                .filter(concern -> file.said(ConcernClosed.class, concern.id()).isEmpty())
                .anyMatch(concern -> exclusions.excludes(concern.id(), excludedAs));
    }

    /** Whether the viewer raised this concern. */
    public boolean raised(String concern) {
        return file.entries().stream()
                .anyMatch(entry -> entry.body() instanceof ConcernRaised raised
                        && raised.id().equals(concern)
                        && isOwn(entry));
    }

    /** Whether the viewer may know that this concern exists. */
    public boolean seesConcern(String concern) {
        return file.entries().stream()
                .filter(entry -> entry.body() instanceof ConcernRaised raised
                        && raised.id().equals(concern))
                .anyMatch(this::sees);
    }

    /** Words about safety, and words that were taken back but belong to a concern, are sealed to safeguarding. */
    private Tier tierNow(Entry entry, EntryBody body) {
        boolean sealed = body instanceof ContributionMade said
                && (said.aboutSafety() || sealedContributions.contains(said.id()));
        return sealed ? Tier.T3 : entry.tier();
    }

    /** What managers read is how it goes, not what people said: unless they meant it for the organisation. */
    private boolean seesShared(Entry entry, EntryBody body) {
        Optional<Audience> reach = new HowFar(file).wordsOf(body);
        if (reach.isPresent()) {
            return reach.get().compareTo(narrowest()) >= 0 || isTheirs(entry, body);
        }
        if (viewer.takesPart()) {
            return true;
        }
        boolean theirWords = body instanceof WhatMattersSaid
                || entry.onBehalfOf() != null
                        && EntryKinds.of(body).fields().stream()
                                .anyMatch(field -> field.words() && field.of(body) != null);
        return mayOpen() && !(onlyManages() && theirWords);
    }

    /** The narrowest words that reach the viewer. */
    private Audience narrowest() {
        if (isTeam()) {
            return Audience.FACILITATOR;
        }
        return onlyManages() ? Audience.ORGANISATION : Audience.GROUP;
    }

    private boolean onlyManages() {
        return !viewer.takesPart() && !isTeam() && !isSafeguarding() && participants.isEmpty();
    }

    /** Words of their own, or an answer to them; and what the viewer wrote down. */
    private boolean isTheirs(Entry entry, EntryBody body) {
        boolean said = body instanceof ContributionMade made && participants.contains(made.participant());
        boolean told =
                body instanceof FeedbackDrafted answer && answer.to().stream().anyMatch(participants::contains);
        return said || told || isOwn(entry);
    }

    private boolean seesTeamOnly(Entry entry, EntryBody body) {
        if (isOwn(entry) || isAbout(body)) {
            return true;
        }
        if (body instanceof ParticipationRated rated) {
            return isTeam() && rated.whoSees() == WhoSees.MY_WORKER;
        }
        return isTeam();
    }

    private boolean isAbout(EntryBody body) {
        return EntryKinds.of(body)
                .field("participant")
                .map(field -> participants.contains(String.valueOf(field.of(body))))
                .orElse(false);
    }

    /** What was written by a link or on a handed device is the person's own, not of whoever gave the link or the device. */
    private boolean isOwn(Entry entry) {
        if (entry.onBehalfOf() != null && participants.contains(entry.onBehalfOf())) {
            return true;
        }
        return !viewer.takesPart()
                && entry.recordedBy().equals(viewer.user())
                && entry.mode() != EntryMode.SELF
                && entry.mode() != EntryMode.WITH_CHOSEN_HELPER;
    }
}
