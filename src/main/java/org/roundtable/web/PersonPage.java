package org.roundtable.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody taking part sees it.
 *
 * @param before what they are told before they say anything, a sentence a line
 * @param urgent whether somebody may be in danger: then it is said first where to ring
 * @param above what it is about
 * @param skip whether every question can be skipped, which is said once
 * @param hand who fills it in
 * @param handKnown whether they have said so before: then it is asked again only if they want
 * @param chosen what they chose before these questions, with a way to change it
 * @param first whether this is only the question that comes before all others
 */
record PersonPage(
        String kind,
        String title,
        List<String> before,
        boolean urgent,
        List<ShownAbove> above,
        boolean skip,
        List<FormField> fields,
        @Nullable FormField hand,
        boolean handKnown,
        @Nullable SummaryRow chosen,
        boolean first,
        String send,
        List<FormError> errors) {}
