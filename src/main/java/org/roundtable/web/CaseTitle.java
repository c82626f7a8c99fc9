package org.roundtable.web;

import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casework.CaseInHand;
import org.roundtable.casework.CaseView;

/** What a case file is called: as its opening says, or by the name of the organisation. */
final class CaseTitle {

    private CaseTitle() {}

    static String of(CaseView view) {
        return of(view.inHand());
    }

    static String of(CaseInHand inHand) {
        return inHand.file()
                .latest(CaseOpened.class)
                .map(opened -> opened.body().title())
                .or(() -> inHand.file().latest(OrganisationSetUp.class).map(setUp -> setUp.body()
                        .name()))
                .orElse("");
    }
}
