package org.roundtable.web;

import java.util.List;

/**
 * An agreement that one person is asked to sign, or has.
 *
 * @param news how it stands
 * @param signatories who has signed, said no, or not answered yet
 */
record MyAgreement(
        String title, String text, List<String> news, List<SummaryRow> signatories, List<PageLink> actions) {}
