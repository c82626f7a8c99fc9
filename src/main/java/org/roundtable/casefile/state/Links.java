package org.roundtable.casefile.state;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Voice.ChangeRecorded;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.ContributionMade;

/** Draws together which words went into which decision. */
final class Links {

    private final CaseFile file;
    private final Map<String, Participating> people;
    private final Set<ContributionLinked> links = new LinkedHashSet<>();

    private Links(CaseFile file) {
        this.file = file;
        this.people = PeopleState.everybody(file);
    }

    static Set<ContributionLinked> of(CaseFile file) {
        Links found = new Links(file);
        file.said(ContributionMade.class)
                .forEach(said -> found.link(said.body().id(), said.body().decision()));
        file.said(ContributionConsidered.class)
                .forEach(said ->
                        found.link(said.body().contribution(), said.body().decision()));
        file.said(FeedbackDrafted.class)
                .forEach(said ->
                        found.link(said.body().contributions(), said.body().decision()));
        file.said(ChangeRecorded.class)
                .forEach(said ->
                        found.link(said.body().contributions(), said.body().decision()));
        return found.links;
    }

    private void link(Set<String> contributions, @Nullable String decision) {
        contributions.forEach(contribution -> link(contribution, decision));
    }

    private void link(String contribution, @Nullable String decision) {
        if (decision == null) {
            return;
        }
        file.said(ContributionMade.class, contribution)
                .map(said -> people.get(said.body().participant()))
                .ifPresent(person ->
                        links.add(new ContributionLinked(contribution, person.participant(), person.side(), decision)));
    }
}
