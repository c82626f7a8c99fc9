package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.AnyTime.TensionKind;
import org.roundtable.casefile.entry.AnyTime.TensionRaised;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.CloseReason;
import org.roundtable.casefile.entry.Opening.Condition;
import org.roundtable.casefile.entry.Opening.ConditionSettled;
import org.roundtable.casefile.entry.Opening.ConditionState;
import org.roundtable.casefile.entry.Opening.FitConsidered;
import org.roundtable.casefile.entry.Opening.Gap;
import org.roundtable.casefile.entry.Opening.GapExplained;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.MeansConfirmed;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.PurposeExplained;
import org.roundtable.casefile.entry.Opening.ReadinessLookedAt;
import org.roundtable.casefile.entry.Opening.ReadinessOutcome;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Opening.SponsorAnswered;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

/** Readiness and conditions: settled once by an organisation and reused, never asked for one person's care. */
class ReadinessRulesTests {

    private static final String LATER = "2026-03-06T09:00";
    private static final Side EXPERIENCE = Side.EXPERIENCE;
    private static final Side QUALIFICATION = Side.QUALIFICATION;

    @Test
    void rd01FindsWorkThatBeganBeforeBothSidesLookedAtTheContext() {
        var nobody = aGroup().said(begun());
        var oneSide = aGroup().said(look(QUALIFICATION), begun());

        assertThat(nobody.foundBy("RD-01", LATER)).containsExactly("opening");
        assertThat(oneSide.foundBy("RD-01", LATER)).containsExactly("opening");
    }

    @Test
    void rd01IsContentBeforeTheWorkBeginsAndAsksNothingForOnePersonsCare() {
        var opened = aGroup();
        var care = story(EngagementLevel.INDIVIDUAL_CARE).said(begun());
        var closed = aGroup().said(begun(), new CaseClosed("end", CloseReason.DONE, null));

        assertThat(opened.foundBy("RD-01", LATER)).isEmpty();
        assertThat(care.foundBy("RD-01", LATER)).isEmpty();
        assertThat(closed.foundBy("RD-01", LATER)).isEmpty();
    }

    @Test
    void rd01ReusesWhatTheOrganisationLookedAtUpToAYearBefore() {
        var reused = aGroup().at("2025-03-03T09:00").organisationSaid(look(EXPERIENCE, QUALIFICATION));
        var tooOld = aGroup().at("2025-03-02T09:00").organisationSaid(look(EXPERIENCE, QUALIFICATION));
        reused.at("2026-03-02T09:00").said(begun());
        tooOld.at("2026-03-02T09:00").said(begun());

        assertThat(reused.foundBy("RD-01", "2026-12-01T09:00")).isEmpty();
        assertThat(tooOld.foundBy("RD-01", LATER)).containsExactly("opening");
    }

    @Test
    void rd01ClearsWhenTheyLookTogetherLater() {
        var story = aGroup().said(begun()).at("2026-03-05T09:00").organisationSaid(look(EXPERIENCE, QUALIFICATION));

        assertThat(story.foundBy("RD-01", "2026-03-05T08:59")).containsExactly("opening");
        assertThat(story.foundBy("RD-01", LATER)).isEmpty();
    }

    @Test
    void rd01LooksAtTheOrganisationItselfOnceItHadTheTimeToPrepare() {
        var story = anOrganisation();

        assertThat(story.foundBy("RD-01", "2026-05-01T23:59")).isEmpty();
        assertThat(story.foundBy("RD-01", "2026-05-02T00:00")).containsExactly("council");

        story.at("2026-05-04T09:00").said(look(EXPERIENCE, QUALIFICATION));
        assertThat(story.foundBy("RD-01", "2027-05-04T08:59")).isEmpty();
        assertThat(story.foundBy("RD-01", "2027-05-04T09:00")).containsExactly("council");
        assertThat(story.stateAt("2026-06-01T09:00").nextLook()).contains(story.moment("2027-05-04T09:00"));
    }

    @Test
    void rd02FindsThatNobodySeniorIsNamedOrHasAnswered() {
        var nobody = aGroup().said(begun());
        var onlyNamed =
                aGroup().organisationSaid(new RoleAssigned(Role.SPONSOR, "max")).said(begun());
        var onlyAnswered = aGroup().said(sponsor(), begun());

        assertThat(nobody.foundBy("RD-02", LATER)).containsExactly("opening");
        assertThat(onlyNamed.foundBy("RD-02", LATER)).containsExactly("opening");
        assertThat(onlyAnswered.foundBy("RD-02", LATER)).containsExactly("opening");
    }

    @Test
    void rd02IsContentBeforeTheWorkBegins() {
        assertThat(aGroup().foundBy("RD-02", LATER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SPONSOR", "MANAGER"})
    void rd02ClearsWhenASponsorIsNamedAndHasAnswered(Role role) {
        var here = aGroup().said(begun(), new RoleAssigned(role, "max"), sponsor());
        var once = aGroup().organisationSaid(new RoleAssigned(role, "max"), sponsor())
                .said(begun());

        assertThat(here.foundBy("RD-02", LATER)).isEmpty();
        assertThat(once.foundBy("RD-02", LATER)).isEmpty();
    }

    @Test
    void rd04FindsWhatBothSidesHaveNotAgreed() {
        var story = aGroup().organisationSaid(
                        settled(Condition.TIME_AND_PURPOSE, ConditionState.AGREED_TOGETHER),
                        settled(Condition.VALUES_AND_LANGUAGE, ConditionState.AGREED_BY_ONE_SIDE))
                .said(begun());

        assertThat(story.foundBy("RD-04", LATER)).containsExactly("opening");
        assertThat(story.namedBy("RD-04", "condition", LATER)).containsExactly("VALUES_AND_LANGUAGE");
    }

    @Test
    void rd04TakesWhatTheWorkItselfSaysBeforeWhatItsOrganisationSettled() {
        var story = aGroup().organisationSaid(
                        settled(Condition.TIME_AND_PURPOSE, ConditionState.AGREED_TOGETHER),
                        settled(Condition.VALUES_AND_LANGUAGE, ConditionState.AGREED_TOGETHER))
                .said(begun());
        assertThat(story.foundBy("RD-04", LATER)).isEmpty();

        story.said(settled(Condition.TIME_AND_PURPOSE, ConditionState.TALKING));
        assertThat(story.namedBy("RD-04", "condition", LATER)).containsExactly("TIME_AND_PURPOSE");
    }

    @Test
    void rd04ClearsWhenAgreedTogetherOrNotPossibleForAReason() {
        var story = aGroup().said(begun())
                .said(settled(Condition.TIME_AND_PURPOSE, ConditionState.AGREED_TOGETHER))
                .said(settled(Condition.VALUES_AND_LANGUAGE, ConditionState.NOT_POSSIBLE_WITH_REASON));

        assertThat(story.foundBy("RD-04", LATER)).isEmpty();
    }

    @Test
    void rd05FindsThatItWasNotSaidWhatCannotChangeAndWhy() {
        assertThat(aGroup().said(fit(null)).foundBy("RD-05", LATER)).containsExactly("opening");
        assertThat(aGroup().said(fit(" ")).foundBy("RD-05", LATER)).containsExactly("opening");
        assertThat(aGroup().said(begun()).foundBy("RD-05", LATER)).containsExactly("opening");
        assertThat(story(EngagementLevel.INDIVIDUAL_CARE).said(begun()).foundBy("RD-05", LATER))
                .containsExactly("opening");
    }

    @Test
    void rd05IsContentBeforeAnybodyGivesTheirTime() {
        assertThat(aGroup().foundBy("RD-05", LATER)).isEmpty();
    }

    @Test
    void rd05ClearsWhenAllThreeAreSaid() {
        var story = aGroup().said(fit(null), begun());
        story.said(new FitConsidered("again", "The leaflet.", "The budget.", "The council has voted.", true));

        assertThat(story.foundBy("RD-05", LATER)).isEmpty();
    }

    @Test
    void rd13FindsThatStaffWereNotAsked() {
        var story = aGroup().organisationSaid(look(EXPERIENCE, QUALIFICATION)).said(begun());

        assertThat(story.foundBy("RD-13", LATER)).containsExactly("opening");
    }

    @Test
    void rd13IsContentBeforeTheWorkBegins() {
        assertThat(aGroup().foundBy("RD-13", LATER)).isEmpty();
    }

    @Test
    void rd13ClearsWithWhatStaffHopeForAndWorryAbout() {
        var story = aGroup().said(begun())
                .organisationSaid(new ReadinessLookedAt(
                        "look", Set.of(QUALIFICATION), "Time.", "We fear for our roles.", ReadinessOutcome.GO));

        assertThat(story.foundBy("RD-13", LATER)).isEmpty();
    }

    @Test
    void rd14FindsThatMoneyOrTimeIsNotConfirmed() {
        var nothing = aGroup().said(begun());
        var money = aGroup().said(begun(), means("means", Answer.YES, Answer.NO));
        var time = aGroup().said(begun(), means("means", Answer.NO, Answer.YES));
        var takenBack = aGroup().organisationSaid(means("all", Answer.YES, Answer.YES))
                .said(begun(), means("means", Answer.NO, Answer.YES));

        assertThat(List.of(nothing, money, time, takenBack))
                .allSatisfy(story -> assertThat(story.foundBy("RD-14", LATER)).containsExactly("opening"));
    }

    @Test
    void rd14IsContentBeforeTheWorkBegins() {
        assertThat(aGroup().foundBy("RD-14", LATER)).isEmpty();
    }

    @Test
    void rd14ClearsWhenBothAreConfirmedOrPeopleWereToldTheLimits() {
        var once =
                aGroup().organisationSaid(means("all", Answer.YES, Answer.YES)).said(begun());
        var told = aGroup().said(begun(), explained(Gap.TIME_OR_MONEY_SHORT));
        var another = aGroup().said(begun(), explained(Gap.GOAL_NOT_AGREED));

        assertThat(once.foundBy("RD-14", LATER)).isEmpty();
        assertThat(told.foundBy("RD-14", LATER)).isEmpty();
        assertThat(another.foundBy("RD-14", LATER)).containsExactly("opening");
    }

    @Test
    void rd17FindsThatNobodyLooksAfterTheProcess() {
        assertThat(aGroup().said(begun()).foundBy("RD-17", LATER)).containsExactly("opening");
    }

    @Test
    void rd17FindsALeadWhoAlsoFacilitatesALargerGroup() {
        var story = aGroup().said(begun(), role(Role.LEAD_PRACTITIONER, "wendy"), role(Role.FACILITATOR, "wendy"));
        story.participant("cara", PartyType.CARER_PARENT).participant("dan", PartyType.CARER_PARENT);
        assertThat(story.foundBy("RD-17", LATER)).isEmpty();

        story.participant("eve", PartyType.CARER_PARENT);
        assertThat(story.foundBy("RD-17", LATER)).containsExactly("opening");
    }

    @Test
    void rd17ClearsWithAnotherFacilitatorAndDoesNotAskTheOrganisation() {
        var another = aGroup().said(begun(), role(Role.LEAD_PRACTITIONER, "wendy"))
                .organisationSaid(role(Role.FACILITATOR, "sam"))
                .with("rd.facilitator.groupSize", 1);
        var inTheGroup = aGroup().said(begun(), role(Role.LEAD_PRACTITIONER, "wendy"), role(Role.FACILITATOR, "wendy"))
                .participant("sam", PartyType.FACILITATOR)
                .with("rd.facilitator.groupSize", 1);

        assertThat(another.foundBy("RD-17", LATER)).isEmpty();
        assertThat(inTheGroup.foundBy("RD-17", LATER)).isEmpty();
        assertThat(anOrganisation().foundBy("RD-17", "2026-06-01T09:00")).isEmpty();
    }

    @Test
    void rd18FindsThatPaymentIsNotSettled() {
        var story = aGroup().said(begun(), settled(Condition.PAYMENT_AND_BENEFITS, ConditionState.TALKING));

        assertThat(story.foundBy("RD-18", LATER)).containsExactly("opening");
        assertThat(anOrganisation().foundBy("RD-18", "2026-06-01T09:00")).containsExactly("council");
    }

    @Test
    void rd18IsContentBeforeTheWorkBeginsAndClearsWhenItIsSettled() {
        var settled = aGroup().organisationSaid(settled(Condition.PAYMENT_AND_BENEFITS, ConditionState.AGREED_TOGETHER))
                .said(begun());

        assertThat(aGroup().foundBy("RD-18", LATER)).isEmpty();
        assertThat(settled.foundBy("RD-18", LATER)).isEmpty();
    }

    @Test
    void rd19FindsThatNobodyWithExperienceReadItThrough() {
        var nobody = aGroup().said(begun());
        var staff = aGroup().said(begun(), purpose("It is their leaflet.", "wendy"));

        assertThat(nobody.foundBy("RD-19", LATER)).containsExactly("opening");
        assertThat(staff.foundBy("RD-19", LATER)).containsExactly("opening");
    }

    @Test
    void rd19IsContentBeforeTheWorkBeginsAndClearsWhenOneOfThemDid() {
        assertThat(aGroup().foundBy("RD-19", LATER)).isEmpty();
        assertThat(aGroup().said(begun(), purpose("It is their leaflet.", "amina"))
                        .foundBy("RD-19", LATER))
                .isEmpty();
    }

    @Test
    void rd20FindsThatItIsNotSaidWhyItIsDoneInThisWay() {
        var nothing = aGroup().said(begun());
        var empty = aGroup().said(begun(), purpose(" ", "amina"));

        assertThat(nothing.foundBy("RD-20", LATER)).containsExactly("opening");
        assertThat(empty.foundBy("RD-20", LATER)).containsExactly("opening");
    }

    @Test
    void rd20IsContentBeforeTheWorkBeginsAndClearsWhenItIsSaidOnce() {
        var said = aGroup().organisationSaid(purpose("It is their leaflet.")).said(begun());

        assertThat(aGroup().foundBy("RD-20", LATER)).isEmpty();
        assertThat(said.foundBy("RD-20", LATER)).isEmpty();
    }

    @Test
    void rd23FindsThatNothingHasBegunAfterTheTimeToPrepare() {
        var story = story(EngagementLevel.INDIVIDUAL_CARE);

        assertThat(story.foundBy("RD-23", "2026-05-01T23:59")).isEmpty();
        assertThat(story.foundBy("RD-23", "2026-05-02T00:00")).containsExactly("opening");
    }

    @Test
    void rd23ClearsWhenTheWorkBeginsOrTheLastLookSaysNotNow() {
        var begun = aGroup().said(begun());
        var notNow = aGroup().organisationSaid(look(EXPERIENCE, QUALIFICATION))
                .at("2026-03-03T09:00")
                .organisationSaid(
                        new ReadinessLookedAt("again", Set.of(EXPERIENCE), "No time.", null, ReadinessOutcome.NOT_NOW));

        assertThat(begun.foundBy("RD-23", "2026-06-01T09:00")).isEmpty();
        assertThat(notNow.foundBy("RD-23", "2026-06-01T09:00")).isEmpty();
    }

    @Test
    void rd23IsNotKeptQuietByAnEarlierNotNow() {
        var story = aGroup().organisationSaid(
                        new ReadinessLookedAt("first", Set.of(EXPERIENCE), "No time.", null, ReadinessOutcome.NOT_NOW))
                .at("2026-03-03T09:00")
                .organisationSaid(look(EXPERIENCE, QUALIFICATION));

        assertThat(story.foundBy("RD-23", "2026-06-01T09:00")).containsExactly("opening");
    }

    @ParameterizedTest
    @EnumSource(
            value = EngagementLevel.class,
            names = {"COMMUNITY", "WHOLE_SYSTEM"})
    void rd24FindsAQuestionForAWholePlaceWithoutVoluntaryPartners(EngagementLevel level) {
        assertThat(story(level).said(begun()).foundBy("RD-24", LATER)).containsExactly("opening");
    }

    @Test
    void rd24IsContentWithSmallerQuestions() {
        assertThat(aGroup().said(begun()).foundBy("RD-24", LATER)).isEmpty();
    }

    @Test
    void rd24ClearsWhenOneTakesPartOrAReasonIsGiven() {
        var partner = story(EngagementLevel.COMMUNITY).participant("pat", PartyType.THIRD_SECTOR_PARTNER);
        var reason = story(EngagementLevel.COMMUNITY).said(explained(Gap.ONE_ORGANISATION_ONLY));

        assertThat(partner.said(begun()).foundBy("RD-24", LATER)).isEmpty();
        assertThat(reason.said(begun()).foundBy("RD-24", LATER)).isEmpty();
    }

    @Test
    void rd26FindsStaffBetweenTwoDemands() {
        var story = aGroup().said(tension(TensionKind.CONFLICTING_PRIORITIES));

        assertThat(story.foundBy("RD-26", "2026-03-09T23:59")).isEmpty();
        assertThat(story.foundBy("RD-26", "2026-03-10T00:00")).containsExactly("torn");
    }

    @Test
    void rd26IsContentWithOtherTensionsAndWithWhatPeopleTakingPartRaise() {
        var pace = aGroup().said(tension(TensionKind.PACE));
        var theirs = aGroup().by("amina").said(tension(TensionKind.CONFLICTING_PRIORITIES));

        assertThat(pace.foundBy("RD-26", "2026-03-20T00:00")).isEmpty();
        assertThat(theirs.foundBy("RD-26", "2026-03-20T00:00")).isEmpty();
    }

    @Test
    void rd26ClearsWhenItIsSaidAfterwardsWhichComesFirst() {
        var before = aGroup().said(explained(Gap.CONFLICTING_PRIORITIES), tension(TensionKind.CONFLICTING_PRIORITIES));
        assertThat(before.foundBy("RD-26", "2026-03-20T00:00")).containsExactly("torn");

        before.said(explained(Gap.CONFLICTING_PRIORITIES));
        assertThat(before.foundBy("RD-26", "2026-03-20T00:00")).isEmpty();
    }

    static CaseOpened opening(EngagementLevel level) {
        return new CaseOpened(
                "opening",
                "Leaflet",
                "A leaflet.",
                level,
                InitiatedBy.JOINT,
                Phase.CO_COMMISSIONING,
                null,
                ReductionLink.NONE,
                false);
    }

    private static GapExplained explained(Gap gap) {
        return new GapExplained(gap, "The council has voted.", Set.of());
    }

    private static MeansConfirmed means(String id, Answer money, Answer staffTime) {
        return new MeansConfirmed(id, money, staffTime);
    }

    private static RoleAssigned role(Role role, String user) {
        return new RoleAssigned(role, user);
    }

    private static PurposeExplained purpose(String why, String... readBy) {
        return new PurposeExplained("purpose", why, null, Set.of(readBy));
    }

    private static TensionRaised tension(TensionKind kind) {
        return new TensionRaised("torn", kind, "Two managers want two things.", null, Set.of());
    }

    static CaseStory aGroup() {
        return story(EngagementLevel.SMALL_GROUP);
    }

    static CaseStory story(EngagementLevel level) {
        return CaseStory.inEngland()
                .said(opening(level))
                .participant("amina", PartyType.YOUNG_PERSON)
                .participant("ben", PartyType.CARE_LEAVER)
                .participant("wendy", PartyType.PRACTITIONER);
    }

    private static CaseStory anOrganisation() {
        return CaseStory.inEngland()
                .said(new OrganisationSetUp("council", "Council", Nation.ENGLAND, null, null, null));
    }

    static PhaseStarted begun() {
        return new PhaseStarted("run", Phase.CO_COMMISSIONING);
    }

    private static ReadinessLookedAt look(Side... asked) {
        return new ReadinessLookedAt("look", Set.of(asked), "Time helps.", null, ReadinessOutcome.GO);
    }

    private static SponsorAnswered sponsor() {
        return new SponsorAnswered("sponsor", "Money for the leaflet.", "What you decide.", null);
    }

    static ConditionSettled settled(Condition condition, ConditionState state) {
        return new ConditionSettled(condition, state, null);
    }

    private static FitConsidered fit(@Nullable String why) {
        return new FitConsidered("fit", "The leaflet.", "The budget.", why, true);
    }
}
