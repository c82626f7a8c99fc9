package org.roundtable.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages for practitioners. */
@Configuration(proxyBeanMethods = false)
class PractitionerPages {

    @Bean
    FrontDoor roundtableFrontDoor() {
        return new FrontDoor();
    }
}
