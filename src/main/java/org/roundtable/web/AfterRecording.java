package org.roundtable.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.entry.Tuning.RuleChangeApproved;
import org.roundtable.casefile.entry.Tuning.RuleChangeDropped;
import org.roundtable.casefile.entry.Tuning.RuleChangeProposed;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Labels;
import org.roundtable.flag.Flag;
import org.roundtable.flag.FlagState;

/** What whoever recorded something sees next: that it was saved, and before that what is urgent since. */
record AfterRecording(PageWords words) {

    static final String WORRY = "ConcernRaised";

    /** The parameter with the name of the entry that was just recorded. */
    static final String RECORDED = "recorded";

    /**
     * What stands on top of the page.
     *
     * @param what the entry in a line; nothing where whoever recorded it may not see it any more
     * @param path where it stands in the story
     * @param urgent flags that rose since
     */
    record Saved(@Nullable String what, @Nullable String path, List<PageLink> urgent) {}

    /**
     * Whoever raised a worry about somebody may not see it any more: they are told that it is on its way. What is about somebody's
     * safety leads straight to the worry that it may be, and an answer to telling it.
     */
    static String place(CaseView shown, Entry entry) {
        String path = "/roundtable/cases/" + shown.id();
        if (entry.kind().equals(WORRY)) {
            return path + "/worry-passed-on";
        }
        String recorded = "?" + RECORDED + "=" + entry.name();
        if (entry.body() instanceof FeedbackDrafted answer) {
            return FeedbackPages.path(shown.id(), answer.id()) + recorded;
        }
        if (entry.body() instanceof RuleChangeProposed change) {
            return path + "/rules/changes/" + change.id();
        }
        if (entry.body() instanceof RuleChangeApproved || entry.body() instanceof RuleChangeDropped) {
            return path + "/rules";
        }
        return entry.body() instanceof ContributionMade said && said.aboutSafety()
                ? path + "/record/" + WORRY + recorded + "&contribution=" + said.id() + "&about=" + said.participant()
                : path + recorded;
    }

    /** Nothing where no entry of this name is in the case. */
    @Nullable
    Saved saved(CaseView view, Story story, @Nullable String recorded) {
        Optional<Entry> entry =
                Optional.ofNullable(recorded).flatMap(view.inHand().file()::named);
        return entry.map(one -> saved(view, story, one)).orElse(null);
    }

    private Saved saved(CaseView view, Story story, Entry entry) {
        Optional<String> what = story.line(entry.name());
        String path =
                "/roundtable/cases/" + view.id() + "?page=" + story.pageOf(entry.name()) + "#entry-" + entry.name();
        return new Saved(what.orElse(null), what.isEmpty() ? null : path, urgent(view, entry));
    }

    private List<PageLink> urgent(CaseView view, Entry entry) {
        Labels labels = words.labels(view);
        return view.allFlags().stream()
                .filter(flag -> flag.severity() == Severity.URGENT && flag.state() != FlagState.SET_ASIDE)
                .filter(flag -> !flag.raisedAt().isBefore(entry.recordedAt()))
                .map(flag -> new PageLink(words.flags().of(flag, labels).noticed(), path(flag)))
                .toList();
    }

    private static String path(Flag flag) {
        return "/roundtable/cases/" + flag.caseFile() + "/flags/" + flag.id();
    }
}
