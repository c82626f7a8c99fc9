package org.roundtable.casework;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a host may set.
 *
 * @param enabled whether Roundtable works at all in this application
 * @param live whether it is configured for use with real people; until then every page says that it is not
 * @param dutyLine the telephone number of the local duty line, shown wherever people look for help
 * @param linkLifetime how long a one-time link may wait to be used
 * @param codeLifetime how long a code on paper may, which is shorter to type and so easier to guess
 * @param emergencyLasts how long somebody may look into a file that they opened in an emergency
 * @param practiceLogKept how long notes about how adults worked are kept
 * @param readLogKept how long after the end of a case it is kept who looked at it; never shorter than a legal hold lasts
 * @param draftsKept how long a form that somebody means to finish later is kept
 * @param rounds how often to look at cases that are due and to tell the host what happened; nothing switches it off
 * @param parameters figures of this organisation in place of the defaults, by name
 */
@ConfigurationProperties("roundtable")
public record RoundtableProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean live,
        @DefaultValue("") String dutyLine,
        @DefaultValue("P7D") Duration linkLifetime,
        @DefaultValue("P3D") Duration codeLifetime,
        @DefaultValue("PT4H") Duration emergencyLasts,
        @DefaultValue("P180D") Duration practiceLogKept,
        @DefaultValue("P2922D") Duration readLogKept,
        @DefaultValue("P30D") Duration draftsKept,
        @DefaultValue("PT20S") Duration rounds,
        @DefaultValue Map<String, Integer> parameters) {}
