package org.roundtable.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Voice.AttachmentAdded;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Covering;
import org.roundtable.casework.NewSince;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Phase;

/** The story of a case, the latest first: who said what, on whose behalf and in which way, and what was changed or taken back. */
final class Story {

    static final int AT_ONCE = 50;

    private static final Set<String> FOR_CASE_NOTES =
            Set.of("MeetingHeld", "DecisionMade", "FeedbackGiven", "AgreementDrafted", "AgreementSigned");

    private final CaseView view;
    private final PageWords words;
    private final EntryText text;
    private final Set<Long> standing;
    private final Map<String, Integer> place = new HashMap<>();
    private final Covering.Standing covers;
    private final NewSince.Before before;
    private final Map<StoryFilter, List<Entry>> told = new HashMap<>();
    private final NavigableMap<Long, Phase> phases = new TreeMap<>();

    Story(CaseView view, PageWords words) {
        this(view, words, new Covering.Standing(List.of(), Set.of()), new NewSince.Before(Long.MAX_VALUE));
    }

    /**
     * @param covers in whose place things were entered
     * @param before how far the reader had read
     */
    Story(CaseView view, PageWords words, Covering.Standing covers, NewSince.Before before) {
        this.view = view;
        this.covers = covers;
        this.before = before;
        this.words = words;
        this.text = new EntryText(words, words.labels(view));
        view.shown()
                .said(PhaseStarted.class)
                .forEach(run -> phases.put(run.seq(), run.body().phase()));
        this.standing = view.shown().standing().map(Said::seq).collect(Collectors.toCollection(HashSet::new));
    }

    /** What stands in an entry's place among the topics: the name of the class that its kind is declared in. */
    static String topic(EntryKind kind) {
        return kind.type().getDeclaringClass().getSimpleName();
    }

    /** The topics that the story touches, in the order of the alphabet. */
    Collection<String> topics() {
        return view.shown().entries().stream()
                .flatMap(entry -> EntryKinds.named(entry.kind()).stream())
                .map(Story::topic)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** One page of the story, from 1. */
    List<StoryItem> items(StoryFilter filter, int page) {
        return entries(filter).stream()
                .skip((page - 1L) * AT_ONCE)
                .limit(AT_ONCE)
                .map(this::item)
                .toList();
    }

    int pages(StoryFilter filter) {
        return Math.max(1, (entries(filter).size() + AT_ONCE - 1) / AT_ONCE);
    }

    /** On which page of the whole story an entry stands. */
    int pageOf(String name) {
        if (place.isEmpty()) {
            List<Entry> all = entries(StoryFilter.NONE);
            for (int at = 0; at < all.size(); at++) {
                place.put(all.get(at).name(), at / AT_ONCE + 1);
            }
        }
        return place.getOrDefault(name, 0);
    }

    /** An entry in a line, where the story tells it to the reader. */
    Optional<String> line(String name) {
        return entries(StoryFilter.NONE).stream()
                .filter(entry -> entry.name().equals(name) && entry.body() != null)
                .map(entry -> text.line(entry.body()))
                .findFirst();
    }

    private List<Entry> entries(StoryFilter filter) {
        return told.computeIfAbsent(filter, wanted -> view.story().stream()
                .filter(entry -> wanted.takes(entry, wanted.phase() == null ? Phase.PREPARATION : during(entry)))
                .toList());
    }

    /** Which phase ran when an entry was written down. */
    private Phase during(Entry entry) {
        Map.Entry<Long, Phase> begun = phases.floorEntry(entry.seq());
        return begun == null ? Phase.PREPARATION : begun.getValue();
    }

    private StoryItem item(Entry entry) {
        EntryBody body = entry.body();
        boolean stands = standing.contains(entry.seq());
        boolean shows = body != null && stands;
        List<String> said = body == null ? List.of() : text.quotes(body);
        boolean theirs = entry.onBehalfOf() != null && entry.mode() != EntryMode.BY_STAFF;
        return new StoryItem(
                entry.name(),
                entry.happenedAt().atZone(Happened.ZONE),
                body == null ? words.of("practice.story.gone") : text.line(body),
                by(entry),
                theirs ? said : List.of(),
                theirs ? List.of() : said,
                shows && !isNoticing(entry) ? text.rows(body) : List.of(),
                note(entry, stands),
                before.isNew(entry, view.access().viewer()),
                shows ? links(entry, body) : List.of());
    }

    /** It holds ids and codes, which say nothing to people. */
    private static boolean isNoticing(Entry entry) {
        return EntryKinds.named(entry.kind())
                .map(Story::topic)
                .filter(StoryFilter.NOTICING::equals)
                .isPresent();
    }

    private @Nullable String note(Entry entry, boolean stands) {
        if (entry.body() == null) {
            return words.of("practice.story.withdrawn");
        }
        if (!stands) {
            return words.of("practice.story.revised");
        }
        return entry.replaces() == null ? null : words.of("practice.story.newVersion");
    }

    private String by(Entry entry) {
        String hand = covers.absentFor(entry)
                .map(absent -> words.of("practice.cover.for", words.user(entry.recordedBy()), words.user(absent)))
                .orElseGet(() -> words.user(entry.recordedBy()));
        String person = entry.onBehalfOf() == null
                ? null
                : view.inHand().name(entry.onBehalfOf()).orElse(null);
        return person == null || entry.mode() == EntryMode.BY_STAFF || entry.mode() == EntryMode.BY_SYSTEM
                ? words.of("layout.by", hand)
                : words.of("practice.by." + entry.mode().name(), person, hand);
    }

    private List<PageLink> links(Entry entry, EntryBody body) {
        List<PageLink> links = new ArrayList<>();
        String path = "/roundtable/cases/" + view.id();
        EntryKind kind = EntryKinds.of(body);
        if (kind.declaration().anytime() && view.access().mayRecord(kind) && RecordPages.isOffered(kind)) {
            links.add(new PageLink(
                    words.of("practice.story.revise"), path + "/record/" + kind.name() + "?replaces=" + entry.name()));
        }
        if (body instanceof ContributionMade said && view.access().isStaff()) {
            answers(said, path).forEach(links::add);
            links.add(new PageLink(words.of("meeting.attach.add"), AttachmentPages.addTo(view.id(), said.id())));
        }
        if (body instanceof AttachmentAdded added) {
            links.add(new PageLink(words.of("meeting.attach.open"), AttachmentPages.path(view.id(), added.id())));
        }
        if (body instanceof FeedbackDrafted answer && view.access().isStaff()) {
            links.add(new PageLink(words.of("meeting.told.title"), FeedbackPages.path(view.id(), answer.id())));
        }
        if (body instanceof AgreementDrafted agreement && view.access().isStaff()) {
            links.add(new PageLink(words.of("meeting.print.agreement"), path + "/print/agreement/" + agreement.id()));
        }
        if (FOR_CASE_NOTES.contains(kind.name())) {
            links.add(new PageLink(words.of("practice.story.note"), path + "/note/" + entry.name()));
        }
        return links;
    }

    /** To what somebody said: that it arrived, as long as nobody said so, and what came of it; nothing is looked up or typed again. */
    private Stream<PageLink> answers(ContributionMade said, String path) {
        boolean thanked =
                view.shown().said(ContributionAcknowledged.class, said.id()).isPresent();
        return Stream.of(
                        thanked ? "" : "ContributionAcknowledged?contribution=", DraftedAnswer.KIND + "?contributions=")
                .filter(form -> !form.isEmpty())
                .flatMap(form -> EntryKinds.named(form.substring(0, form.indexOf('?')))
                        .filter(kind -> view.access().mayRecord(kind))
                        .map(kind -> new PageLink(words.entries().title(kind), path + "/record/" + form + said.id()))
                        .stream());
    }
}
