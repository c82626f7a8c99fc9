package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One whole case through the pages, from opening to ending: Sam works with Amina, sixteen, who acts for herself on her own phone by
 * one-time links; Lee keeps people safe; Max looks at it in the end. Nothing is recorded but through a form as its page shows it.
 */
class WholeCaseThroughThePagesTests {

    private static final Logger LOG = LoggerFactory.getLogger(WholeCaseThroughThePagesTests.class);
    static final String BEGINS = "2026-03-02T09:00:00Z";

    private static final String NAME = "Amina Yusuf";
    private static final String MATTERS = "My sister, and not being late";
    private static final String SAID = "Mornings are too loud for me";
    private static final String CONCERN = "She said that somebody waits for her at the bus stop";
    private static final String IDEA = "A card with the times on it";
    private static final String QUESTION = "At what hour do we leave?";
    private static final String REFLECTION = "I talked too much today";
    private static final String LEADS_REASON = "Her mother knows about it now";
    private static final String DOES_IT_MAKE_SENSE = "You were told what came of it. Does it make sense?";
    private static final String VIEW = "Not before ten";
    private static final String RULE_CODE = "\\b[A-Z]{2}-\\d\\d\\b";

    private static final String SAVE_IT = "Save it";

    private RunningHost host;
    private Device sam;
    private Device lee;
    private Device amina;
    private String path;

    @OnBothDatabases
    void goesFromOpeningToEndingWithBothSidesActing(TestDatabase database) {
        try (RunningHost running = new RunningHost(database, BEGINS)) {
            goesOn(running);
        }
    }

    /** The whole of it, with whatever devices people have. */
    void goesOn(RunningHost running) {
        host = running;
        sam = running.signedIn(PagesHost.SAM);
        lee = running.signedIn(PagesHost.LEE);

        organisationIsSetUp();
        caseIsOpened();
        aminaIsInvited();
        count("Before the first conversation a practitioner is asked", 0, 12);
        aminaAnswersHerself();
        leadConfirmsAndFitIsConsidered();
        needsAreSettled();
        goalsAreSigned();
        concernIsRaised();
        concernIsClosed();
        aMonthGoesBy();
        decisionIsMade();
        draftIsMade();
        workIsDone();
        bothLookBack();
        caseEnds();

        nothingIsLeftToDo();
        managerVerifies();
    }

    private void organisationIsSetUp() {
        sam.open("/roundtable/cases/new");
        assertThat(sam.path()).isEqualTo("/roundtable/organisations/new");
        sam.send(
                "name=Fictional council",
                "nation=ENGLAND",
                "dutyLine=01632 960 999",
                "SAFEGUARDING_LEAD=lee",
                "MANAGER=max");
        assertThat(sam.path()).isEqualTo("/roundtable/cases/new");
        sam.sent().clear();
    }

    private void caseIsOpened() {
        sam.send(
                "language=ENGLISH",
                "name=" + NAME,
                "birthDate=2009-05-04",
                "partyType=YOUNG_PERSON",
                "title=Getting to college",
                "purpose=To work out together how Amina gets to college and stays there",
                "level=INDIVIDUAL_CARE",
                "initiatedBy=JOINT",
                "entryPhase=CO_COMMISSIONING",
                "reductionLink=NONE",
                "participationConditional=no");
        path = sam.path();
        assertThat(sam.text()).contains("Getting to college", "Invite the person");
    }

    private void aminaIsInvited() {
        step("Invite the person").send("personAskedDirectly=yes");
    }

    private void aminaAnswersHerself() {
        step("Talk it through").send("subjects=PURPOSE|INFLUENCE|RIGHTS|CONFIDENTIALITY_LIMITS", "understood=YES");
        amina = byLink();
        amina.follow("Do you want to take part?")
                .send("reply=YES", "contactWish=ALL", "anonymity=NAMED", "entryMode=SELF");
        assertThat(amina.text()).contains("You are in.");
        me().follow("Say what matters to you").send("words=" + MATTERS);
        me().follow("Say something").send("words=" + SAID, "mayGoTo=GROUP", "aboutSafety=no");
        assertThat(me().text()).contains(SAID, "Not answered yet", MATTERS);
        assertThat(sam.open(path).text()).contains(SAID, MATTERS);
        me().follow("Say how you want it").send("communicationNeeds=SHORT_SENTENCES", "advocateWanted=no");
        record("ContributionAcknowledged").send("contribution=" + SAID);
    }

    private void leadConfirmsAndFitIsConsidered() {
        lee.open("/roundtable/work").follow("Confirm the safeguarding lead").send("user=lee");
        step("Say what can and cannot change")
                .send("canChange=When and where we meet", "cannotChange=The college’s hours", "calledCoproduction=yes");
    }

    private void needsAreSettled() {
        host.moveTo("2026-03-04T10:00:00Z");
        me().follow("Say what is needed").send("statement=A quieter way to college");
        step("Settle the needs").send("outcome=CARRIED_FORWARD");
        throughTheGate();
        assertThat(me().text()).contains("We are agreeing what we want");
    }

    private void goalsAreSigned() {
        host.moveTo("2026-03-09T10:00:00Z");
        me().follow("Say what would be good").send("statement=Take the bus by myself");
        step("Write the goals down")
                .send(
                        "kind=MY_AGREEMENT",
                        "text=Amina tries the bus with Sam twice, then alone.",
                        "signatories=" + NAME + "|Sam Rees",
                        "reviewOn=2026-09-01")
                .press(SAVE_IT);
        step("Say how far this can go")
                .send("participant=" + NAME, "subjects=INFLUENCE|HOW_TO_CHALLENGE", "understood=YES");
        amina = byLink();
        amina.follow("Read this and sign it, or say no")
                .send("answer=SIGNED", "explainedInPerson=yes", "entryMode=SELF")
                .press("Send my answer");
        step("Sign or decline")
                .send("answer=SIGNED", "mode=DIGITAL", "explainedInPerson=yes", "entryMode=BY_STAFF")
                .press(SAVE_IT);
        assertThat(me().text()).contains("It counts. Everybody has signed.");
        record("GoalSettled").send("goal=Take the bus by myself", "status=AGREED", "agreedBy=" + NAME + "|Sam Rees");
        throughTheGate();
    }

    /** Her form saves empty; his has words that nobody else may read. */
    private void concernIsRaised() {
        host.moveTo("2026-03-11T10:00:00Z");
        amina.open("/roundtable/me").follow("I’m worried").send();
        assertThat(amina.text()).contains("You told us. That was right");
        record("ConcernRaised").send("whatHappened=" + CONCERN, "about=" + NAME, "canWait=YES", "kind=OTHER");
        assertThat(sam.text()).contains("Your worry has been passed on");
        assertThat(me().page().html()).doesNotContain(CONCERN);
        record("AdultChecked").send("participant=Sam Rees", "meetsChildren=yes", "checksConfirmedOn=2026-01-12");
    }

    /** What a practitioner is asked in a month with one person: a meeting, an answer, and a decision (12 more) make 25. */
    private void aMonthGoesBy() {
        int before = sam.sent().size();
        host.moveTo("2026-03-12T10:00:00Z");
        step("Plan a meeting")
                .send(
                        "startsAt=2026-03-19T16:00",
                        "place=The library",
                        "topic=The way to college",
                        "agendaSetBy=EXPERIENCE|QUALIFICATION",
                        "sensitiveTopic=no");
        assertThat(me().text()).contains("19 March 2026", "About: The way to college");
        skipsATopic();
        meetingIsHeld();
        answerIsTold();
        count("A month with a meeting and an answer asks a practitioner", before, 13);
    }

    private void meetingIsHeld() {
        host.moveTo("2026-03-19T17:00:00Z");
        step("Hold the meeting")
                .send("came=" + NAME + "|Sam Rees", "nextStep=Try the ten o’clock bus")
                .press(SAVE_IT);
        me().follow("How was it for you?").send("mood=4", "safe=4", "pressure=NONE");
        me().follow("Say something").send("words=" + IDEA, "mayGoTo=GROUP", "aboutSafety=no");
    }

    private void answerIsTold() {
        host.moveTo("2026-03-20T10:00:00Z");
        thanks(IDEA);
        record("FeedbackDrafted")
                .send(
                        "contributions=" + SAID + "|" + IDEA,
                        "youSaid=Mornings are loud, a card would help",
                        "outcome=DONE",
                        "weDid=We made the card")
                .press(SAVE_IT);
        assertThat(me().text())
                .contains("There is an answer for you. Somebody will tell you.")
                .doesNotContain("We made the card");
        step("Tell the person").send("channel=IN_PERSON").press(SAVE_IT);
        me().follow(DOES_IT_MAKE_SENSE).send("reaction=AGREES");
        assertThat(me().text()).contains("You were told", "We made the card");
    }

    private void decisionIsMade() {
        int before = sam.sent().size();
        host.moveTo("2026-03-23T10:00:00Z");
        step("Put a question").send("question=" + QUESTION, "fixedByLawOrSafety=no", "optionsOpen=yes");
        step("Ask for views").send("viewsCloseOn=2026-03-27");
        me().follow("Say what you think", link -> link.attr("href").contains("decision="))
                .send("words=" + VIEW, "mayGoTo=GROUP", "aboutSafety=no");
        thanks(VIEW);
        me().follow("Add a choice").send("label=Leave at ten");
        host.moveTo("2026-03-27T10:00:00Z");
        step("Decide")
                .send(
                        "mode=SHARED_EQUALLY",
                        "decidedBy=" + NAME + "|Sam Rees",
                        "outcome=We leave at ten",
                        "reasons=It is quieter then")
                .press(SAVE_IT);
        assertThat(me().text()).contains("It was decided: We leave at ten", "Why: It is quieter then");
        decisionIsAnswered();
        count("A decision asks a practitioner", before, 12);
    }

    private void decisionIsAnswered() {
        step("Write the answer").send("outcome=DONE").press(SAVE_IT);
        step("Tell the person").send("channel=IN_PERSON").press(SAVE_IT);
        me().follow(DOES_IT_MAKE_SENSE).send("reaction=AGREES");
    }

    private void skipsATopic() {
        me().follow("Have a break, or stop").send("kind=SKIP_TOPIC");
        assertThat(amina.text()).contains("We do not talk about this with you. Nobody asks why.");
        assertThat(me().shows("Have a break, or stop")).isTrue();
    }

    private void draftIsMade() {
        step("Make a draft together")
                .send(
                        "kind=PERSONAL_PATHWAY",
                        "title=Ten o’clock",
                        "madeBy=EXPERIENCE|QUALIFICATION",
                        "whatItLooksLike=A card with the times on it");
        record("ReflectionMade").send("working=" + REFLECTION);
        throughTheGate();
    }

    private void concernIsClosed() {
        host.moveTo("2026-03-11T17:30:00Z");
        assertThat(aboveInfo(sam.open(path + "/flags")))
                .anyMatch(noticed -> noticed.startsWith("A worry that was passed on has not been taken up."));
        for (int concern = 0; concern < 2; concern++) {
            safety("Acknowledge the concern").send();
            safety("Decide on the concern").send("decision=SUPPORT_IN_ACTIVITY", "reason=" + LEADS_REASON);
            safety("Check who is involved").send();
            safety("Say what it means for taking part").send("effect=CONTINUE");
            safety("Tell the person").send("told=TOLD");
            safety("Close the concern").send("note=She is met at the stop");
        }
        assertThat(lee.open("/roundtable/work").text()).contains("Nothing waits for you.");
        assertThat(aboveInfo(sam.open(path + "/flags"))).isEmpty();
    }

    private Device safety(String title) {
        return lee.open("/roundtable/work").follow(title);
    }

    private void workIsDone() {
        host.moveTo("2026-04-01T10:00:00Z");
        step("Share out the tasks")
                .send(
                        "what=Try the bus",
                        "doneBy=EXPERIENCE",
                        "lead=" + NAME,
                        "dueOn=2026-04-10",
                        "replacesPaidWork=no");
        host.moveTo("2026-04-08T10:00:00Z");
        me().follow("Say how it went").send("howItWent=It was fine");
        step("Record what changed")
                .send(
                        "description=She takes the ten o’clock bus",
                        "contributions=" + VIEW,
                        "decision=" + QUESTION,
                        "seenByExperience=yes");
    }

    private void bothLookBack() {
        host.moveTo("2026-04-14T10:00:00Z");
        me().follow("Was this real for you?")
                .send("whoSees=MY_WORKER")
                .send("hart=CHILD_INITIATED_SHARED_DECISIONS", "shier=4");
        step("Say how far it is done together")
                .send("whoSees=MY_WORKER", "together=3", "shier=4", "entryMode=BY_STAFF");
        step("Look back together")
                .send(
                        "took=" + NAME + "|Sam Rees",
                        "whatExpertsSay=It was mine",
                        "whatProfessionalsSay=We learned to wait",
                        "whatChanged=The bus",
                        "outcome=END")
                .press(SAVE_IT);
        throughTheGate();
    }

    private void caseEnds() {
        host.moveTo("2026-04-20T10:00:00Z");
        step("Plan the ending").send("endsOn=2026-04-30", "howWeMarkIt=Cake", "whoStaysInTouch=Sam rings in June");
        step("Close the case").send("reason=DONE", "inPlainWords=Amina takes the bus by herself.");
        assertThat(me().text()).contains("This has come to an end. Thank you for taking part.");
    }

    private void nothingIsLeftToDo() {
        assertThat(aboveInfo(sam.open(path + "/flags"))).isEmpty();
        assertThat(sam.open(path).text()).contains("No step waits. You can record something at any time.");
        assertThat(sam.open("/roundtable/work").text()).contains("Nothing waits for you.");
        assertThat(lee.open("/roundtable/work").text()).contains("Nothing waits for you.");
        assertThat(me().text()).doesNotContain("Waiting for your answer");
    }

    private void managerVerifies() {
        Device max = host.signedIn(PagesHost.MAX).open("/roundtable/manage").follow("Getting to college");
        assertThat(max.text())
                .contains("Open or closed Closed", "Ended since 2 March 2026. It waits nowhere any more.")
                .doesNotContain(CONCERN)
                .doesNotContain(REFLECTION);
        assertThat(aboveInfo(max))
                .as("a case like this leaves nothing above info")
                .isEmpty();
        max.press("Verify the record");
        assertThat(max.page().select(".govuk-notification-banner--success")).hasSize(1);
    }

    private static List<String> aboveInfo(Device reader) {
        return reader.page()
                .select(".roundtable-flag--urgent, .roundtable-flag--warning")
                .select("h2, h3")
                .eachText();
    }

    private void throughTheGate() {
        me().follow("Are we ready to go on?").send("answer=READY");
        step("Answer from practice").send("participant=Sam Rees", "answer=READY", "entryMode=BY_STAFF");
    }

    private Device step(String title) {
        return sam.open(path).follow(title, link -> link.attr("href").contains("/steps/"));
    }

    /** From the words themselves, where they stand in the story. */
    private void thanks(String words) {
        sam.open(path)
                .follow(
                        "Record that somebody was thanked: " + NAME + " said",
                        link -> link.closest(".moj-timeline__item").text().contains(words))
                .send();
    }

    private Device record(String kind) {
        return sam.open(path + "/record/" + kind);
    }

    private Device me() {
        return amina.open("/roundtable/me");
    }

    private Device byLink() {
        String link = sam.open(path)
                .follow(NAME, shown -> shown.attr("href").contains("/people/"))
                .press("Make a link to send")
                .page()
                .select("textarea")
                .text()
                .replaceAll("(?s).*(/roundtable/l/\\S+).*", "$1");
        Device phone = host.device()
                .whoSeesThat(WholeCaseThroughThePagesTests::isFitForPeople)
                .open(link)
                .press("Go on");
        assertThat(phone.path()).isEqualTo("/roundtable/me");
        return phone;
    }

    private static void isFitForPeople(Document page) {
        assertThat(HelpBlock.missing(page)).isEmpty();
        assertThat(page.text()).doesNotContainPattern(RULE_CODE);
        assertThat(page.html())
                .doesNotContain(CONCERN)
                .doesNotContain(REFLECTION)
                .doesNotContain(LEADS_REASON);
    }

    /** Fields asked since a form, whether they have to be answered or not. */
    private void count(String what, int from, int atMost) {
        List<FilledForm> forms = sam.sent().subList(from, sam.sent().size());
        int asked = forms.stream().mapToInt(form -> form.questions().size()).sum();
        int needed =
                forms.stream().mapToInt(form -> form.questionsToAnswer().size()).sum();
        LOG.info("{}: {} fields on {} pages, of which {} have to be answered", what, asked, forms.size(), needed);
        assertThat(asked)
                .as(
                        "%s %s",
                        what,
                        forms.stream()
                                .map(form -> form.title() + " " + form.questions())
                                .toList())
                .isLessThanOrEqualTo(atMost);
    }
}
