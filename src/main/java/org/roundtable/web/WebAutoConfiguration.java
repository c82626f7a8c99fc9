package org.roundtable.web;

import java.time.Clock;
import org.roundtable.casework.Covering;
import org.roundtable.casework.KeepingDrafts;
import org.roundtable.casework.LocalHelp;
import org.roundtable.casework.Notices;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.Recording;
import org.roundtable.casework.RecordingBurden;
import org.roundtable.casework.RoundtableProperties;
import org.roundtable.casework.TakingPart;
import org.roundtable.host.HostUsers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Our pages, all under one path, with words, views and a language of their own: the host's stay as they are. */
@AutoConfiguration(afterName = "org.roundtable.assurance.AssuranceAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(
        name = {"roundtable.enabled", "roundtable.web.enabled"},
        matchIfMissing = true)
@ConditionalOnBean(ReadingCase.class)
@EnableConfigurationProperties(WebProperties.class)
@Import({PractitionerPages.class, MeetingSetUp.class, PeoplePages.class, ManagerPages.class})
class WebAutoConfiguration {

    private static final int BEFORE_THE_HOSTS = Ordered.HIGHEST_PRECEDENCE + 100;

    /** Not a candidate where a host asks for a message source without saying which. */
    @Bean(defaultCandidate = false)
    @ConditionalOnMissingBean(name = "roundtableMessages")
    MessageSource roundtableMessages() {
        return OurMessages.all();
    }

    @Bean(defaultCandidate = false)
    ViewResolver roundtableViews(ApplicationContext context, @Qualifier("roundtableMessages") MessageSource messages) {
        return new PageViews(context, messages);
    }

    @Bean
    FilterRegistrationBean<PageHeaders> roundtablePageHeaders() {
        FilterRegistrationBean<PageHeaders> filter = new FilterRegistrationBean<>(new PageHeaders());
        filter.addUrlPatterns("/roundtable/*");
        filter.setOrder(BEFORE_THE_HOSTS);
        return filter;
    }

    @Bean
    WebMvcConfigurer roundtableWebMvc(
            HostUsers users, ObjectProvider<Covering> covering, ObjectProvider<TakingPart> takingPart) {
        return new PageSetUp(users, covering::getObject, takingPart::getObject);
    }

    @Bean
    PageFrames roundtablePageFrames(
            HostUsers users, RoundtableProperties properties, WebProperties web, LocalHelp help, Notices notices) {
        return new PageFrames(users, properties, web, help, notices);
    }

    @Bean
    PageProblems roundtablePageProblems(
            PageFrames frames,
            HostUsers users,
            KeptWhenLost lost,
            @Qualifier("roundtableMessages") MessageSource messages) {
        return new PageProblems(frames, users, lost, messages);
    }

    @Bean
    DraftForms roundtableDraftForms(KeepingDrafts drafts) {
        return new DraftForms(drafts);
    }

    @Bean
    KeptWhenLost roundtableKeptWhenLost(DraftForms drafts, ReadingCase reading) {
        return new KeptWhenLost(drafts, reading);
    }

    @Bean
    EntryForms roundtableEntryForms(
            HostUsers users,
            Recording recording,
            RecordingBurden burden,
            @Qualifier("roundtableMessages") MessageSource messages,
            @Qualifier("roundtableClock") Clock clock) {
        return new EntryForms(users, recording, burden, messages, clock);
    }

    @Bean
    ProblemsBeforePages roundtableProblemsBeforePages(PageProblems problems) {
        return new ProblemsBeforePages(problems);
    }

    @Bean
    SignedOutPage roundtableSignedOutPage(HostUsers users) {
        return new SignedOutPage(users);
    }

    @Bean
    UnknownPage roundtableUnknownPage() {
        return new UnknownPage();
    }
}
