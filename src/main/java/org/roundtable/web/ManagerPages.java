package org.roundtable.web;

import org.roundtable.assurance.AuditingInstance;
import org.roundtable.assurance.FindingInstances;
import org.roundtable.assurance.VerifyingRecord;
import org.roundtable.host.HostUsers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages for managers: they change nothing. */
@Configuration(proxyBeanMethods = false)
class ManagerPages {

    @Bean
    InstanceListPage roundtableInstanceListPage(
            FindingInstances finding, HostUsers users, @Qualifier("roundtableMessages") MessageSource messages) {
        return new InstanceListPage(finding, new PageWords(messages, users));
    }

    @Bean
    InstancePage roundtableInstancePage(
            AuditingInstance auditing,
            VerifyingRecord verifying,
            HostUsers users,
            @Qualifier("roundtableMessages") MessageSource messages) {
        return new InstancePage(auditing, verifying, new PageWords(messages, users));
    }

    @Bean
    VerifyPage roundtableVerifyPage(
            VerifyingRecord verifying, HostUsers users, @Qualifier("roundtableMessages") MessageSource messages) {
        return new VerifyPage(verifying, new PageWords(messages, users));
    }
}
