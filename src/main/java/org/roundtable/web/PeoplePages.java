package org.roundtable.web;

import java.time.Clock;
import org.roundtable.casework.Notices;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.Recording;
import org.roundtable.casework.TakingPart;
import org.roundtable.host.HostUsers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages for people taking part. */
@Configuration(proxyBeanMethods = false)
class PeoplePages {

    @Bean
    OwnCases roundtableOwnCases(
            ReadingCase reading, @Qualifier("roundtableMessages") MessageSource messages, HostUsers users) {
        return new OwnCases(reading, messages, users);
    }

    @Bean
    ArrivingPages roundtableArrivingPages(TakingPart takingPart) {
        return new ArrivingPages(takingPart);
    }

    @Bean
    CodePages roundtableCodePages(
            TakingPart takingPart,
            @Qualifier("roundtableMessages") MessageSource messages,
            @Qualifier("roundtableClock") Clock clock) {
        return new CodePages(takingPart, messages, new CodeTries(clock));
    }

    @Bean
    IsThisYouPage roundtableIsThisYouPage(TakingPart takingPart) {
        return new IsThisYouPage(takingPart);
    }

    @Bean
    MyPage roundtableMyPage(OwnCases mine, HostUsers users, Notices notices) {
        return new MyPage(mine, users, notices);
    }

    @Bean
    PersonFormPages roundtablePersonFormPages(OwnCases mine, Recording recording) {
        return new PersonFormPages(mine, new PersonForms(recording));
    }

    @Bean
    MySidesPage roundtableMySidesPage(OwnCases mine) {
        return new MySidesPage(mine);
    }

    @Bean
    HelpPage roundtableHelpPage() {
        return new HelpPage();
    }

    @Bean
    LeavingPages roundtableLeavingPages(
            @Qualifier("roundtableMessages") MessageSource messages,
            @Qualifier("roundtableClock") Clock clock,
            WebProperties web) {
        return new LeavingPages(messages, clock, web);
    }
}
