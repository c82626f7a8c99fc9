package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.InShort.answer;
import static org.roundtable.testing.InShort.decided;
import static org.roundtable.testing.InShort.question;
import static org.roundtable.testing.InShort.reacted;
import static org.roundtable.testing.InShort.told;
import static org.roundtable.testing.InShort.words;
import static org.roundtable.testing.InShort.wordsOn;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.People.CommunicationNeed;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.flag.Flag;
import org.roundtable.flag.FlagState;
import org.roundtable.participation.Answer;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.rules.Finding;
import org.roundtable.testing.CaseStory;
import org.springframework.context.support.ResourceBundleMessageSource;

class FlagWordsTests {

    private static final Locale ENGLISH = Locale.UK;

    @Test
    void namesPeopleDecisionsAndDays() {
        var shown = shown("FB-03", aStory(), "2026-03-17T09:00", ENGLISH);

        assertThat(shown.noticed())
                .isEqualTo("About “What goes into the leaflet?”, an answer has been owed since 2 March 2026. "
                        + "Still to hear what came of what they said: Amina and Ben.");
    }

    @Test
    void saysWhatHelpsInTheWordsOfItsChoice() {
        var shown = shown("FB-07", aStory(), "2026-03-17T09:00", ENGLISH);

        assertThat(shown.noticed()).isEqualTo("Cara did not follow the answer as it was told.");
        assertThat(shown.next()).endsWith("What helps, as far as we asked: Easy read and With pictures.");
    }

    @Test
    void saysThatItIsNotKnownWhatNobodyAsked() {
        var flag = flag(new Finding("FB-07", "reply", "cara").about("participant", "cara"));

        assertThat(new FlagWords(messages(), ENGLISH)
                        .of(flag, labels(aStory(), ENGLISH))
                        .next())
                .endsWith("as far as we asked: not known.");
    }

    @Test
    void namesNobodyWhomTheReaderMayNotKnow() {
        var flag = flag(new Finding("FB-07", "reply", "stranger").about("participant", "stranger"));

        assertThat(new FlagWords(messages(), ENGLISH)
                        .of(flag, labels(aStory(), ENGLISH))
                        .noticed())
                .doesNotContain("stranger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "cy-GB"})
    void leavesNoSlotOpenAndShowsNoIdConstantOrTimestamp(String language) {
        var locale = Locale.forLanguageTag(language);
        var story = aStory();
        var said = new FlagWords(messages(), locale);
        var labels = labels(story, locale);

        assertThat(story.findingsAt("2026-04-30T09:00")).hasSizeGreaterThan(8).allSatisfy(finding -> {
            var shown = said.of(flag(finding), labels);
            assertThat(List.of(shown.noticed(), shown.why(), shown.next(), shown.clears()))
                    .noneMatch(words -> words.matches("(?s).*([{}]|T23:|[A-Z]{2,}_|[A-Z]{4,}).*"))
                    .noneMatch(words -> words.matches("(?s).*\\b(leaflet-1|garden-1|meeting-1|run-1)\\b.*"));
        });
    }

    private static CaseStory aStory() {
        return CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("ben", PartyType.YOUNG_PERSON)
                .participant("cara", PartyType.YOUNG_PERSON)
                .participant("wendy", PartyType.PRACTITIONER)
                .said(new PhaseStarted("run-1", Phase.CO_DESIGN), question("leaflet-1", "amina"))
                .said(words("garden-1", "cara"), wordsOn("leaflet-1", "map-1", "amina"))
                .said(wordsOn("leaflet-1", "sun-1", "ben"), question("poster-1", "cara"))
                .said(decided("leaflet-1", DecisionMode.ADULTS_AFTER_LISTENING, "wendy"))
                .said(decided("poster-1", DecisionMode.SHARED_EQUALLY, "wendy"))
                .said(new SupportNeedsAsked(
                        "cara",
                        Set.of(CommunicationNeed.EASY_READ, CommunicationNeed.PICTURES),
                        Set.of(),
                        Answer.NO,
                        Answer.NO,
                        null,
                        null,
                        null))
                .said(answer("reply", "poster-1", Outcome.NOT_DONE, "no"), told("reply", "cara"))
                .said(reacted("reply", "cara", Reaction.DID_NOT_UNDERSTAND))
                .said(meeting(), held())
                .said(new GateReached("run-1", Phase.CO_DESIGN));
    }

    private static MeetingPlanned meeting() {
        return new MeetingPlanned(
                "meeting-1",
                MeetingKind.WORKING,
                Instant.parse("2026-03-02T16:00:00Z"),
                null,
                null,
                "ben",
                Set.of(),
                Set.of(),
                false);
    }

    private static MeetingHeld held() {
        return new MeetingHeld(
                "meeting-1", Set.of(), Set.of(), Dialogue.TWO_WAY, Answer.YES, Answer.YES, Set.of(), null);
    }

    private static FlagWords.Shown shown(String code, CaseStory story, String moment, Locale locale) {
        var finding = story.findingsAt(moment).stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new FlagWords(messages(), locale).of(flag(finding), labels(story, locale));
    }

    private static Labels labels(CaseStory story, Locale locale) {
        var file = story.file();
        var header = new CaseFileHeader(
                file.id(),
                CaseFileType.CASE,
                null,
                Nation.ENGLAND,
                CaseFileStatus.OPEN,
                null,
                false,
                0,
                null,
                null,
                Instant.EPOCH);
        var people = Map.of(
                "amina", Person.named("amina", "Amina"),
                "ben", Person.named("ben", "Ben"),
                "cara", Person.named("cara", "Cara"));
        var inHand = new CaseInHand(
                header,
                file,
                CaseFile.of("organisation", List.of()),
                java.time.Instant.EPOCH,
                java.util.Set.of(),
                people);
        return new Labels(inHand, file, messages(), locale);
    }

    private static Flag flag(Finding finding) {
        return new Flag(
                "flag",
                "case",
                finding.code(),
                finding.subject(),
                new HashMap<>(finding.about()),
                Severity.WARNING,
                FlagState.OPEN,
                Instant.EPOCH,
                null,
                "pack");
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                FlagWords.BUNDLES.stream().map(bundle -> "roundtable/" + bundle).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
