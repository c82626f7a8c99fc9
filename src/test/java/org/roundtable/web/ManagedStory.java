package org.roundtable.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Judging.WhoSees;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.CaseworkBench;
import org.roundtable.casework.MovingClock;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.casework.Recording;
import org.roundtable.casework.Rounds;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.HartRung;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A made-up case in which something of everything that managers look at has happened. Started by {@code main} it stands on port
 * 8100, with {@code ?as=max} in the address, so that the pages can be looked at.
 */
final class ManagedStory {

    static final String PRIVATE_WORDS = "Canary words about what happened";

    private static final Viewer SAM = CaseworkBench.SAM;

    private final ApplicationContext context;
    private final MovingClock clock;
    private final String caseFile;
    private final String amina;
    private final String worker;

    private ManagedStory(ApplicationContext context, MovingClock clock) {
        this.context = context;
        this.clock = clock;
        this.caseFile = open();
        this.amina = participant(Side.EXPERIENCE);
        this.worker = participant(Side.QUALIFICATION);
    }

    /** Tells it, and returns the id of its case. */
    static String tell(ApplicationContext context) {
        ManagedStory story = new ManagedStory(context, context.getBean("roundtableClock", MovingClock.class));
        story.decide();
        story.agree();
        story.rate();
        story.raise();
        story.pass("2026-03-19T09:00:00Z");
        return story.caseFile;
    }

    private String open() {
        clock.moveTo("2026-03-02T09:00:00Z");
        OpeningCaseFile opening = context.getBean(OpeningCaseFile.class);
        String organisation = opening.organisation(
                SAM,
                new OrganisationSetUp("org", "Fictional council", Nation.ENGLAND, "01632 960 999", null, null),
                List.of(
                        new RoleAssigned(Role.SAFEGUARDING_LEAD, "lee"),
                        new RoleAssigned(Role.DUTY_LINE, "duty"),
                        new RoleAssigned(Role.MANAGER, "max")));
        return opening.open(SAM, CaseworkBench.newCase(organisation, PartyType.CHILD, LocalDate.of(2010, 5, 4), false));
    }

    private void decide() {
        Viewer herself = Viewer.participant(caseFile, amina, "sam");
        record(herself, InvitationAnswered.class, "participant", amina, "reply", "YES", "contactWish", "ALL");
        String decision = record(
                SAM,
                DecisionAsked.class,
                "question",
                "When do meetings start?",
                "type",
                "PERSONAL_PLAN",
                "importance",
                "ORDINARY",
                "affects",
                amina,
                "fixedByLawOrSafety",
                "no",
                "optionsOpen",
                "yes");
        record(
                herself,
                ContributionMade.class,
                "participant",
                amina,
                "words",
                PRIVATE_WORDS,
                "form",
                "SPOKEN",
                "mediation",
                "NONE",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                "no",
                "decision",
                decision);
        record(
                SAM,
                DecisionMade.class,
                "decision",
                decision,
                "mode",
                "ADULTS_AFTER_WEIGHING",
                "decidedBy",
                worker,
                "outcome",
                "Half past ten, and never on Mondays",
                "reasons",
                "It gives her time to get ready",
                "adultSupportGiven",
                "yes");
    }

    private void agree() {
        String agreement = record(
                SAM,
                AgreementDrafted.class,
                "kind",
                "MY_AGREEMENT",
                "text",
                "We meet at half past ten.",
                "signatories",
                amina + "," + worker);
        record(
                Viewer.participant(caseFile, amina, "sam"),
                AgreementSigned.class,
                "agreement",
                agreement,
                "participant",
                amina,
                "answer",
                "SIGNED",
                "mode",
                "SPOKEN",
                "explainedInPerson",
                "yes");
    }

    /** Five of one side and one of the other. */
    private void rate() {
        IntStream.range(0, 5).forEach(at -> append(rating("person-" + at, Side.EXPERIENCE, at)));
        append(rating(worker, Side.QUALIFICATION, 4));
    }

    private static ParticipationRated rating(String participant, Side side, int at) {
        HartRung rung = at < 2 ? HartRung.DECORATION : HartRung.CHILD_INITIATED_SHARED_DECISIONS;
        return new ParticipationRated(
                participant + "-rating",
                participant,
                WhoSees.MY_WORKER,
                rung,
                null,
                null,
                null,
                PRIVATE_WORDS,
                null,
                side,
                Phase.PREPARATION);
    }

    private void raise() {
        record(
                SAM,
                ConcernRaised.class,
                "canWait",
                "YES",
                "kind",
                "SELF_HARM_OR_SUICIDE",
                "about",
                amina,
                "whatHappened",
                PRIVATE_WORDS);
    }

    private void pass(String moment) {
        clock.moveTo(moment);
        context.getBean(Rounds.class).lookAtDueCases();
    }

    private String record(Viewer viewer, Class<? extends EntryBody> kind, String... values) {
        return context.getBean(Recording.class)
                .record(viewer, caseFile, CaseworkBench.draft(kind, viewer, values))
                .thing();
    }

    private void append(EntryBody body) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> context.getBean(CaseFiles.class)
                        .append(
                                caseFile,
                                List.of(new NewEntry(body, clock.instant(), EntryMode.BY_STAFF, null, null, null)),
                                "sam",
                                clock.instant()));
    }

    private String participant(Side side) {
        return context.getBean(CaseFiles.class)
                .read(caseFile)
                .said(ParticipantAdded.class)
                .filter(added -> added.body().side() == side)
                .map(added -> added.body().id())
                .findFirst()
                .orElseThrow();
    }

    static void withMovingClock(GenericApplicationContext context) {
        context.registerBean("roundtableClock", java.time.Clock.class, () -> new MovingClock("2026-03-02T09:00:00Z"));
    }

    public static void main(String[] arguments) {
        ApplicationContext context = new SpringApplicationBuilder(PagesHost.class)
                .properties(PagesHost.properties(Databases.migrated(DatabaseKind.H2)))
                .properties("server.port=8100", PagesHost.NO_SETTINGS_OF_OTHERS)
                .initializers(starting -> withMovingClock((GenericApplicationContext) starting))
                .run(arguments);
        System.out.println("/roundtable/manage/" + tell(context) + "?as=max");
    }
}
