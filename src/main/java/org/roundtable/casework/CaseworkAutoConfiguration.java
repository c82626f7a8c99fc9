package org.roundtable.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.roundtable.access.OneTimeLinks;
import org.roundtable.access.ReadLog;
import org.roundtable.casefile.Anchors;
import org.roundtable.casefile.Attachments;
import org.roundtable.casefile.CalendarDays;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.bundle.ExportingFile;
import org.roundtable.casefile.bundle.ImportingBundle;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.flag.Effort;
import org.roundtable.flag.Flags;
import org.roundtable.flag.PracticeLog;
import org.roundtable.host.HostEvents;
import org.roundtable.host.HostNotices;
import org.roundtable.host.HostUsers;
import org.roundtable.process.Processes;
import org.roundtable.process.WorkItems;
import org.roundtable.process.WorkLists;
import org.roundtable.rules.RuleBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The use cases as beans; everything that a host may want to replace gives way to the host's own. */
@AutoConfiguration(
        afterName = {
            "org.roundtable.casefile.CasefileAutoConfiguration",
            "org.roundtable.process.ProcessAutoConfiguration"
        })
@ConditionalOnProperty(prefix = "roundtable", name = "enabled", matchIfMissing = true)
@ConditionalOnBean(CaseFiles.class)
@EnableConfigurationProperties(RoundtableProperties.class)
class CaseworkAutoConfiguration {

    /** Asked for by its name alone, so that a clock of the host stays the only one that it has. */
    @Bean(defaultCandidate = false)
    @ConditionalOnMissingBean(name = "roundtableClock")
    Clock roundtableClock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    RuleBook roundtableRuleBook() {
        return RuleBook.shipped();
    }

    @Bean
    @ConditionalOnMissingBean
    Parameters roundtableParameters(RoundtableProperties properties) {
        Parameters parameters = Parameters.defaults();
        for (Map.Entry<String, Integer> changed : properties.parameters().entrySet()) {
            parameters = parameters.with(changed.getKey(), changed.getValue());
        }
        return parameters;
    }

    @Bean
    Flags roundtableFlags(JdbcClient jdbc, RuleBook rules) {
        return new Flags(jdbc, rules);
    }

    @Bean
    PracticeLog roundtablePracticeLog(JdbcClient jdbc, Flags flags, RoundtableProperties properties) {
        return new PracticeLog(jdbc, flags, properties.practiceLogKept());
    }

    @Bean
    OneTimeLinks roundtableOneTimeLinks(JdbcClient jdbc, RoundtableProperties properties) {
        return new OneTimeLinks(jdbc, properties.linkLifetime(), properties.codeLifetime());
    }

    @Bean
    ReadLog roundtableReadLog(JdbcClient jdbc) {
        return new ReadLog(jdbc);
    }

    @Bean
    Excerpts roundtableExcerpts(
            CaseFiles files, Persons persons, ReadLog readLog, @Qualifier("roundtableClock") Clock clock) {
        return new Excerpts(files, persons, readLog, clock);
    }

    @Bean
    GivingNotice roundtableGivingNotice(
            JdbcClient jdbc, HostUsers users, Flags flags, @Qualifier("roundtableClock") Clock clock) {
        return new GivingNotice(new NoticeRows(jdbc), new Receivers(jdbc, users, clock), flags, clock);
    }

    @Bean
    Notices roundtableNotices(CaseworkParts parts, JdbcClient jdbc, Excerpts excerpts) {
        return new Notices(parts, new NoticeRows(jdbc), excerpts);
    }

    @Bean
    CaseworkParts roundtableCaseworkParts(
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            CaseFiles files,
            Persons persons,
            CalendarDays days,
            Parameters parameters,
            RuleBook rules,
            Flags flags,
            PracticeLog practiceLog,
            ReadLog readLog,
            GivingNotice notices,
            @Qualifier("roundtableClock") Clock clock) {
        Settings settings = new Settings(days, parameters, rules);
        CasesInHand cases = new CasesInHand(files, persons, readLog, settings, clock);
        Outbox outbox = new Outbox(jdbc);
        Looking looking = new Looking(cases, files, settings, flags, practiceLog, outbox, notices, clock);
        return new CaseworkParts(
                new TransactionTemplate(transactions),
                cases,
                settings,
                outbox,
                new Members(jdbc),
                looking,
                clock,
                new Counting(clock),
                notices);
    }

    @Bean
    CaseworkActs roundtableCaseActs(CaseworkParts parts, CaseFiles files) {
        return new CaseworkActs(parts, files);
    }

    @Bean
    ReadingRuleBook roundtableReadingRuleBook(CaseworkParts parts, CaseFiles files) {
        return new ReadingRuleBook(parts, files);
    }

    @Bean
    Recording roundtableRecording(
            CaseworkParts parts,
            CaseFiles files,
            Processes processes,
            WorkItems workItems,
            HostUsers users,
            OneTimeLinks links,
            JdbcClient jdbc) {
        return new Recording(
                parts, files, processes, workItems, users, new EmergencyRows(jdbc), new Attachments(jdbc), links);
    }

    @Bean
    AddingAttachment roundtableAddingAttachment(CaseworkParts parts, CaseFiles files, JdbcClient jdbc) {
        return new AddingAttachment(parts, files, new Attachments(jdbc));
    }

    @Bean
    OpeningCaseFile roundtableOpeningCaseFile(
            CaseworkParts parts, CaseFiles files, Persons persons, HostUsers users, Processes processes) {
        return new OpeningCaseFile(parts, files, persons, users, processes);
    }

    @Bean
    LoadingBundle roundtableLoadingBundle(
            CaseworkParts parts,
            CaseFiles files,
            Persons persons,
            PlatformTransactionManager transactions,
            Processes processes) {
        return new LoadingBundle(parts, files, new ImportingBundle(files, persons, transactions), processes);
    }

    @Bean
    ReadingCase roundtableReadingCase(CaseworkParts parts, Flags flags, PracticeLog practiceLog, WorkItems workItems) {
        return new ReadingCase(parts, flags, practiceLog, workItems);
    }

    @Bean
    UrgentFlags roundtableUrgentFlags(Flags flags, Excerpts excerpts) {
        return new UrgentFlags(flags, excerpts);
    }

    @Bean
    MyWork roundtableMyWork(
            CaseworkParts parts, WorkLists lists, Excerpts excerpts, UrgentFlags urgent, NewSince news) {
        return new MyWork(parts, lists, excerpts, urgent, news);
    }

    @Bean
    NewSince roundtableNewSince(
            JdbcClient jdbc, CaseFiles files, Excerpts excerpts, @Qualifier("roundtableClock") Clock clock) {
        return new NewSince(jdbc, files, excerpts, clock);
    }

    @Bean
    Covering roundtableCovering(CaseworkParts parts, JdbcClient jdbc, HostUsers users) {
        return new Covering(parts, jdbc, users);
    }

    @Bean
    SharingWork roundtableSharingWork(
            CaseworkParts parts,
            WorkItems workItems,
            Excerpts excerpts,
            TalkingFirst talking,
            Covering covering,
            HostUsers users) {
        return new SharingWork(parts, workItems, excerpts, talking, covering, users);
    }

    @Bean
    MyCases roundtableMyCases(CaseworkParts parts, CaseFiles files, Excerpts excerpts, UrgentFlags urgent) {
        return new MyCases(parts, files, excerpts, urgent);
    }

    @Bean
    AddingParticipant roundtableAddingParticipant(
            CaseworkParts parts, CaseFiles files, Persons persons, Processes processes) {
        return new AddingParticipant(parts, files, persons, processes);
    }

    @Bean
    TalkingFirst roundtableTalkingFirst(
            CaseworkParts parts, ReadingCase reading, Recording recording, WorkItems workItems) {
        return new TalkingFirst(parts, reading, recording, workItems);
    }

    @Bean
    AnsweringFlag roundtableAnsweringFlag(CaseworkParts parts, CaseFiles files, Flags flags) {
        return new AnsweringFlag(parts, files, flags);
    }

    @Bean
    GivingRecord roundtableGivingRecord(CaseworkParts parts, ExportingFile exporting, WhoLooked looked) {
        return new GivingRecord(parts, exporting, looked);
    }

    @Bean
    TakingPart roundtableTakingPart(CaseworkParts parts, OneTimeLinks links) {
        return new TakingPart(parts, links);
    }

    @Bean
    OpeningInEmergency roundtableOpeningInEmergency(
            CaseworkParts parts,
            CaseFiles files,
            JdbcClient jdbc,
            Excerpts excerpts,
            HostUsers users,
            RoundtableProperties properties) {
        return new OpeningInEmergency(parts, files, new EmergencyRows(jdbc), excerpts, users, properties);
    }

    @Bean
    RecordingBurden roundtableRecordingBurden(
            CaseworkParts parts, JdbcClient jdbc, RoundtableProperties properties, Excerpts excerpts) {
        return new RecordingBurden(parts, new Effort(jdbc, properties.practiceLogKept()), excerpts);
    }

    @Bean
    WhoLooked roundtableWhoLooked(CaseworkParts parts, ReadLog readLog, HostUsers users) {
        return new WhoLooked(parts, readLog, users);
    }

    @Bean
    LocalHelp roundtableLocalHelp(CaseFiles files) {
        return new LocalHelp(files);
    }

    @Bean
    Searching roundtableSearching(CaseworkParts parts, Excerpts excerpts, JdbcClient jdbc, ReadLog readLog) {
        return new Searching(parts, excerpts, new SearchRows(jdbc), readLog);
    }

    @Bean
    KeepingDrafts roundtableKeepingDrafts(
            CaseworkParts parts,
            Excerpts excerpts,
            WorkItems workItems,
            JdbcClient jdbc,
            RoundtableProperties properties) {
        return new KeepingDrafts(parts, excerpts, workItems, new DraftRows(jdbc), properties.draftsKept());
    }

    @Bean
    ForgettingLooks roundtableForgettingLooks(
            JdbcClient jdbc, ReadLog readLog, CaseFiles files, RoundtableProperties properties) {
        return new ForgettingLooks(jdbc, readLog, files, properties.readLogKept());
    }

    @Bean
    Rounds roundtableRounds(
            CaseworkParts parts,
            CaseFiles files,
            Anchors anchors,
            PracticeLog practiceLog,
            KeepingDrafts drafts,
            JdbcClient jdbc,
            ForgettingLooks looks,
            ObjectProvider<HostNotices> delivering,
            ObjectProvider<HostEvents> listeners) {
        return new Rounds(
                parts,
                files,
                anchors,
                List.of(practiceLog::forget, drafts::forget, looks::forget),
                new DeliveringNotices(
                        new NoticeRows(jdbc), delivering.orderedStream().toList(), parts.clock()),
                listeners.orderedStream().toList());
    }

    @Bean
    @ConditionalOnProperty(prefix = "roundtable", name = "rounds-by-themselves", matchIfMissing = true)
    RoundsTimer roundtableRoundsTimer(Rounds rounds, RoundtableProperties properties) {
        return new RoundsTimer(rounds, properties.rounds());
    }
}
