package org.roundtable.web;

import java.time.Clock;
import org.roundtable.casework.AddingAttachment;
import org.roundtable.casework.ReadingCase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of a meeting, and what comes of it. */
@Configuration(proxyBeanMethods = false)
class MeetingSetUp {

    @Bean
    MeetingPages roundtableMeetingPages(
            ReadingCase reading,
            EntryForms forms,
            EntryFormView view,
            DraftForms drafts,
            PageWords words,
            @Qualifier("roundtableClock") Clock clock) {
        return new MeetingPages(reading, forms, view, drafts, words, clock);
    }

    @Bean
    MeetingWrapUpPage roundtableMeetingWrapUpPage(
            ReadingCase reading, EntryForms forms, EntryFormView view, DraftForms drafts, PageWords words) {
        return new MeetingWrapUpPage(reading, forms, view, drafts, words);
    }

    @Bean
    AttachmentPages roundtableAttachmentPages(
            ReadingCase reading, AddingAttachment adding, PageWords words, WebProperties web) {
        return new AttachmentPages(reading, adding, words, web);
    }

    @Bean
    MyAttachmentPages roundtableMyAttachmentPages(OwnCases mine, AddingAttachment adding, WebProperties web) {
        return new MyAttachmentPages(mine, adding, web);
    }

    @Bean
    FeedbackPages roundtableFeedbackPages(
            ReadingCase reading, EntryForms forms, EntryFormView view, DraftForms drafts, PageWords words) {
        return new FeedbackPages(reading, forms, view, drafts, words);
    }

    @Bean
    PrintPages roundtablePrintPages(
            ReadingCase reading, PageWords words, EntryFormView numbers, @Qualifier("roundtableClock") Clock clock) {
        return new PrintPages(reading, words, numbers, clock);
    }
}
