package org.roundtable.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a host may set for the pages.
 *
 * @param enabled whether there are pages
 * @param baseAddress where people reach this application, such as {@code https://cases.example.org/app}: one-time links begin with
 *     it; without it, with the address of the request, which whoever sends the request can choose
 * @param signOut where to post to sign out; no such button where the host has its own
 * @param styleSheet the host's own style sheet that sets {@code --roundtable-*}
 * @param largestAttachment how large a photograph, drawing or recording may be; the host's own limit for uploads counts as well
 * @param leaveTo where "Leave this page quickly" leads once the visit has ended: our neutral page, or any site that anybody might look at
 */
@ConfigurationProperties("roundtable.web")
record WebProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable URI baseAddress,
        @Nullable String signOut,
        @Nullable String styleSheet,
        @DefaultValue("/roundtable/left") String leaveTo,
        @DefaultValue("10MB") DataSize largestAttachment) {

    WebProperties {
        boolean complete = baseAddress == null
                || String.valueOf(baseAddress.getScheme()).matches("https?")
                        && baseAddress.getHost() != null
                        && baseAddress.getQuery() == null;
        if (!complete) {
            throw new IllegalArgumentException(
                    "roundtable.web.base-address has to begin with http:// or https:// and a host");
        }
    }

    /** Where an address that somebody is sent begins. */
    UriComponentsBuilder base() {
        return baseAddress == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUri(baseAddress);
    }
}
