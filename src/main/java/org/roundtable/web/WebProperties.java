package org.roundtable.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a host may set for the pages.
 *
 * @param enabled whether there are pages
 * @param signOut where to post to sign out; no such button where the host has its own
 * @param styleSheet the host's own style sheet that sets {@code --roundtable-*}
 * @param leaveTo where "Leave this page quickly" leads once the visit has ended: our neutral page, or any site that anybody might look at
 */
@ConfigurationProperties("roundtable.web")
record WebProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String signOut,
        @Nullable String styleSheet,
        @DefaultValue("/roundtable/left") String leaveTo) {}
