package org.roundtable.web;

import java.time.Clock;
import java.util.List;
import org.roundtable.casework.AddingParticipant;
import org.roundtable.casework.AnsweringFlag;
import org.roundtable.casework.Covering;
import org.roundtable.casework.GivingRecord;
import org.roundtable.casework.KeepingDrafts;
import org.roundtable.casework.LoadingBundle;
import org.roundtable.casework.LocalHelp;
import org.roundtable.casework.MyCases;
import org.roundtable.casework.MyWork;
import org.roundtable.casework.NewSince;
import org.roundtable.casework.Notices;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.casework.OpeningInEmergency;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.RecordingBurden;
import org.roundtable.casework.RoundtableProperties;
import org.roundtable.casework.Searching;
import org.roundtable.casework.SharingWork;
import org.roundtable.casework.TakingPart;
import org.roundtable.casework.TalkingFirst;
import org.roundtable.casework.WhoLooked;
import org.roundtable.host.HostUsers;
import org.roundtable.rules.RuleBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages for practitioners. */
@Configuration(proxyBeanMethods = false)
class PractitionerPages {

    @Bean
    PageWords roundtablePageWords(@Qualifier("roundtableMessages") MessageSource messages, HostUsers users) {
        return new PageWords(messages, users);
    }

    @Bean
    StepWords roundtableStepWords(PageWords words, @Qualifier("roundtableClock") Clock clock) {
        return new StepWords(new ShippedSteps(), words, clock);
    }

    @Bean
    EntryFormView roundtableEntryFormView(PageWords words, RoundtableProperties properties) {
        return new EntryFormView(words, properties);
    }

    @Bean
    DraftList roundtableDraftList(KeepingDrafts drafts, PageWords words) {
        return new DraftList(drafts, words);
    }

    @Bean
    WhyNotPages roundtableWhyNotPages(ReadingCase reading, RuleBook rules, PageWords words) {
        return new WhyNotPages(reading, rules, words);
    }

    @Bean
    SearchPage roundtableSearchPage(Searching searching, PageWords words) {
        return new SearchPage(searching, words);
    }

    @Bean
    CheckPages roundtableCheckPages(ReadingCase reading, DraftForms drafts, List<CheckedForm> forms) {
        return new CheckPages(reading, drafts, forms);
    }

    @Bean
    DraftPages roundtableDraftPages(KeepingDrafts drafts, ReadingCase reading) {
        return new DraftPages(drafts, reading);
    }

    @Bean
    FrontDoor roundtableFrontDoor() {
        return new FrontDoor();
    }

    @Bean
    EmergenciesToReview roundtableEmergenciesToReview(OpeningInEmergency opening, PageWords words) {
        return new EmergenciesToReview(opening, words);
    }

    @Bean
    MyWorkPage roundtableMyWorkPage(
            MyWork work,
            SharingWork sharing,
            EmergenciesToReview emergencies,
            DraftList drafts,
            StepWords steps,
            HostUsers users,
            PageWords words) {
        return new MyWorkPage(work, sharing, emergencies, drafts, steps, new WorkForm(users, words), words);
    }

    @Bean
    StepSharing roundtableStepSharing(ReadingCase reading, SharingWork sharing, PageWords words) {
        return new StepSharing(reading, sharing, words);
    }

    @Bean
    NoticesPage roundtableNoticesPage(Notices notices, PageWords words) {
        return new NoticesPage(notices, words);
    }

    @Bean
    CoverPage roundtableCoverPage(Covering covering, PageWords words) {
        return new CoverPage(covering, words);
    }

    @Bean
    CoverForOthersPage roundtableCoverForOthersPage(Covering covering, PageWords words) {
        return new CoverForOthersPage(covering, words);
    }

    @Bean
    CaseListPage roundtableCaseListPage(MyCases cases, PageWords words) {
        return new CaseListPage(cases, words);
    }

    @Bean
    NewCasePage roundtableNewCasePage(
            OpeningCaseFile opening, MyCases cases, PageWords words, @Qualifier("roundtableClock") Clock clock) {
        return new NewCasePage(opening, cases, words, clock);
    }

    @Bean
    OrganisationPage roundtableOrganisationPage(OpeningCaseFile opening, HostUsers users, PageWords words) {
        return new OrganisationPage(opening, users, words);
    }

    @Bean
    BundlePage roundtableBundlePage(LoadingBundle loading, ReadingCase reading, MyCases cases, PageWords words) {
        return new BundlePage(loading, reading, cases, words);
    }

    @Bean
    CasePage roundtableCasePage(
            ReadingCase reading,
            PageWords words,
            StepWords steps,
            RuleBook rules,
            DraftList drafts,
            NewSince news,
            Covering covering,
            Notices notices,
            @Qualifier("roundtableClock") Clock clock) {
        return new CasePage(reading, words, steps, rules, new NextForms(), drafts, news, covering, notices, clock);
    }

    @Bean
    FlagPages roundtableFlagPages(ReadingCase reading, AnsweringFlag answering, PageWords words, RuleBook rules) {
        return new FlagPages(reading, answering, words, new NextForms(), rules);
    }

    @Bean
    RecordPages roundtableRecordPages(
            ReadingCase reading, EntryForms forms, EntryFormView view, DraftForms drafts, PageWords words) {
        return new RecordPages(reading, forms, view, drafts, words);
    }

    @Bean
    WorryPage roundtableWorryPage(ReadingCase reading, EntryFormView view) {
        return new WorryPage(reading, view);
    }

    @Bean
    StepLaterPage roundtableStepLaterPage(ReadingCase reading, StepWords steps, TalkingFirst talking, PageWords words) {
        return new StepLaterPage(reading, steps, talking, words);
    }

    @Bean
    StepPages roundtableStepPages(
            ReadingCase reading,
            EntryForms forms,
            EntryFormView view,
            DraftForms drafts,
            StepWords steps,
            PageWords words) {
        return new StepPages(reading, forms, view, drafts, steps, words);
    }

    @Bean
    PersonPages roundtablePersonPages(
            ReadingCase reading,
            TakingPart takingPart,
            PageWords words,
            RoundtableProperties properties,
            WebProperties web,
            LocalHelp help,
            ObjectProvider<HandedDevice> handed,
            @Qualifier("roundtableClock") Clock clock) {
        return new PersonPages(reading, takingPart, words, properties, web, help, handed, clock);
    }

    @Bean
    OwnRecordPages roundtableOwnRecordPages(ReadingCase reading, GivingRecord giving, PageWords words) {
        return new OwnRecordPages(reading, giving, words);
    }

    @Bean
    PaperSheets roundtablePaperSheets(
            ReadingCase reading, PageWords words, LocalHelp help, RoundtableProperties properties) {
        return new PaperSheets(reading, words, help, properties);
    }

    @Bean
    SidesPage roundtableSidesPage(ReadingCase reading, PageWords words) {
        return new SidesPage(reading, words);
    }

    @Bean
    NewPersonPage roundtableNewPersonPage(
            ReadingCase reading, AddingParticipant adding, PageWords words, @Qualifier("roundtableClock") Clock clock) {
        return new NewPersonPage(reading, adding, words, clock);
    }

    @Bean
    BurdenPage roundtableBurdenPage(RecordingBurden burden, PageWords words) {
        return new BurdenPage(burden, words);
    }

    @Bean
    EmergencyPage roundtableEmergencyPage(OpeningInEmergency opening, PageWords words) {
        return new EmergencyPage(opening, words);
    }

    @Bean
    WhoLookedPages roundtableWhoLookedPages(ReadingCase reading, OwnCases mine, WhoLooked looked, PageWords words) {
        return new WhoLookedPages(reading, mine, looked, words);
    }

    @Bean
    NotePage roundtableNotePage(ReadingCase reading, PageWords words) {
        return new NotePage(reading, words);
    }
}
