package org.roundtable.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.LocalDays;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationReply;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.rules.Finding;
import org.roundtable.rules.RuleBook;

/**
 * A case told as a story: who takes part, what was said when, and what the shipped rules find in it at a moment. Moments are local
 * times of the nation, such as {@code 2026-03-02T10:00}; a story begins on that Monday at nine.
 */
public final class CaseStory {

    private static final RuleBook BOOK = RuleBook.shipped();

    private final Nation nation;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> organisation = new ArrayList<>();
    private Parameters parameters = Parameters.defaults();
    private Instant now;
    private LocalDays localDays = LocalDays.none();
    private String user = "worker";
    private @Nullable String speaker;
    private EntryMode mode = EntryMode.BY_STAFF;

    private CaseStory(Nation nation) {
        this.nation = nation;
        this.now = moment("2026-03-02T09:00");
    }

    public static CaseStory in(Nation nation) {
        return new CaseStory(nation);
    }

    public static CaseStory inEngland() {
        return in(Nation.ENGLAND);
    }

    public static CaseStory inWales() {
        return in(Nation.WALES);
    }

    /** Somebody joins; people with experience have said yes to the invitation. */
    public CaseStory participant(String id, PartyType type) {
        said(new ParticipantAdded(id, id, type, type.usualSide(), null));
        return type.usualSide() == Side.EXPERIENCE
                ? said(new InvitationAnswered(id, InvitationReply.YES, null, null, null, null))
                : this;
    }

    /** What is said from here on happens, and is written down, then. */
    public CaseStory at(String moment) {
        now = moment(moment);
        return this;
    }

    /** What is said from here on is written by this participant's own hand. */
    public CaseStory by(String participant) {
        return by(participant, EntryMode.SELF);
    }

    public CaseStory by(String participant, EntryMode howItCame) {
        speaker = participant;
        mode = howItCame;
        return this;
    }

    /** What is said from here on is written by the worker. */
    public CaseStory byStaff() {
        return byUser("worker");
    }

    /** What is said from here on is written by this user of the host, for themselves. */
    public CaseStory byUser(String name) {
        user = name;
        speaker = null;
        mode = EntryMode.BY_STAFF;
        return this;
    }

    public CaseStory said(EntryBody... bodies) {
        for (EntryBody body : bodies) {
            entries.add(entry("case", entries, body));
        }
        return this;
    }

    /** What an organisation settles once for all its cases. */
    public CaseStory organisationSaid(EntryBody... bodies) {
        for (EntryBody body : bodies) {
            organisation.add(entry("organisation", organisation, body));
        }
        return this;
    }

    public CaseStory with(String parameter, int value) {
        parameters = parameters.with(parameter, value);
        return this;
    }

    /** The organisation's own days. */
    public CaseStory with(LocalDays days) {
        localDays = days;
        return this;
    }

    public CaseFile file() {
        return CaseFile.of("case", entries);
    }

    public Circumstances circumstancesAt(String moment) {
        return new Circumstances(
                moment(moment),
                CaseFile.of("organisation", organisation).asOf(moment(moment)),
                WorkingCalendar.of(nation, localDays),
                parameters);
    }

    /** The state as it was known then: what the story tells later is not in it. */
    public CaseState stateAt(String moment) {
        return CaseState.of(file().asOf(moment(moment)), circumstancesAt(moment));
    }

    /** By the rules that are on by default. */
    public List<Finding> findingsAt(String moment) {
        return findings(moment, BOOK.onByDefault());
    }

    private List<Finding> findings(String moment, Set<String> codes) {
        var judgement = BOOK.judge(stateAt(moment).facts(), codes);
        if (!judgement.notJudged().isEmpty()) {
            throw new AssertionError("Not judged: " + judgement.notJudged());
        }
        return judgement.findings();
    }

    /** What is found, each as code and subject: {@code FB-03 leaflet}. */
    public List<String> judgedAt(String moment) {
        return findingsAt(moment).stream().map(CaseStory::inOneLine).toList();
    }

    /** The subjects of one rule's findings, on by default or not; nothing where it is content. */
    public List<String> foundBy(String code, String moment) {
        return findings(moment, BOOK.codes()).stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> String.join(" ", finding.subject()))
                .toList();
    }

    /** What one rule's findings name beside their subjects, for all of them together. */
    public Set<String> namedBy(String code, String about, String moment) {
        return findings(moment, BOOK.codes()).stream()
                .filter(finding -> finding.code().equals(code))
                .flatMap(
                        finding -> finding.about().getOrDefault(about, java.util.Collections.emptySortedSet()).stream())
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    public Instant moment(String moment) {
        return LocalDateTime.parse(moment).atZone(nation.zone()).toInstant();
    }

    private static String inOneLine(Finding finding) {
        return finding.code() + " " + String.join(" ", finding.subject());
    }

    private Entry entry(String file, List<Entry> written, EntryBody body) {
        EntryKind kind = EntryKinds.of(body);
        String thing = kind.thing(body);
        Long replaces = written.stream()
                .filter(entry ->
                        entry.kind().equals(kind.name()) && entry.thing().equals(thing))
                .map(Entry::seq)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Entry(
                file,
                written.size() + 1L,
                kind.name(),
                kind.declaration().version(),
                thing,
                replaces,
                now,
                now,
                speaker == null ? user : speaker,
                speaker,
                mode,
                kind.declaration().tier(),
                body);
    }
}
