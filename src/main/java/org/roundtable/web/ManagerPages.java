package org.roundtable.web;

import org.roundtable.assurance.AuditingInstance;
import org.roundtable.assurance.FindingInstances;
import org.roundtable.assurance.VerifyingRecord;
import org.roundtable.casework.MyCases;
import org.roundtable.casework.ReadingRuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages that show where a case is, most of them for managers: they change nothing. */
@Configuration(proxyBeanMethods = false)
class ManagerPages {

    @Bean
    InstanceListPage roundtableInstanceListPage(
            FindingInstances finding, MyCases cases, EmergenciesToReview emergencies, PageWords words) {
        return new InstanceListPage(finding, cases, emergencies, words);
    }

    @Bean
    InstancePage roundtableInstancePage(AuditingInstance auditing, VerifyingRecord verifying, PageWords words) {
        return new InstancePage(auditing, verifying, words);
    }

    @Bean
    MapPage roundtableMapPage(AuditingInstance auditing, PageWords words) {
        return new MapPage(auditing, words);
    }

    @Bean
    RuleBookPages roundtableRuleBookPages(ReadingRuleBook reading, PageWords words) {
        return new RuleBookPages(reading, words);
    }

    @Bean
    VerifyPage roundtableVerifyPage(VerifyingRecord verifying, PageWords words) {
        return new VerifyPage(verifying, words);
    }
}
