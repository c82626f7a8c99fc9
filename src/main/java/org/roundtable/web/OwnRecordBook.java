package org.roundtable.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casework.GivingRecord.Own;

/** What is kept about somebody as they read it: their own words first, then what was decided, and the rest by the day. */
record OwnRecordBook(PageWords words, Own own) {

    private static final Set<String> DECIDED = Set.of(
            "AgreementDrafted",
            "AgreementSigned",
            "AgreementReviewed",
            "AgreementEnded",
            "DecisionAsked",
            "DecisionMade",
            "FeedbackDrafted",
            "FeedbackGiven");

    private static final Set<String> SHARED = Set.of("WordsShared", "SharingPermitted", "SharingStopped");

    /** What was entered once. */
    record Line(String name, String title, String day, List<SummaryRow> rows) {}

    /** Some of it under one heading. */
    record Part(String title, List<Line> lines) {}

    List<Part> parts() {
        return Stream.of("own", "decided", "shared", "other")
                .map(part -> new Part(
                        words.of("practice.ownRecord.part." + part),
                        entries()
                                .filter(entry -> part(entry).equals(part))
                                .map(this::line)
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    /** All in the order of writing, for whoever checks it. */
    List<Line> lines() {
        return entries().map(this::line).toList();
    }

    List<String> looks() {
        return own.looks().stream()
                .map(look -> look.name() + ", " + words.day(look.day()))
                .toList();
    }

    private Stream<Entry> entries() {
        return own.shown().entries().stream();
    }

    private String part(Entry entry) {
        if (own.participant().equals(entry.onBehalfOf()) || isTheirWords(entry)) {
            return "own";
        }
        if (DECIDED.contains(entry.kind())) {
            return "decided";
        }
        return SHARED.contains(entry.kind()) ? "shared" : "other";
    }

    private boolean isTheirWords(Entry entry) {
        return Set.of("ContributionMade", "WhatMattersSaid", "WordsCorrected").contains(entry.kind());
    }

    private Line line(Entry entry) {
        EntryBody body = java.util.Objects.requireNonNull(entry.body());
        EntryText text = new EntryText(words, words.labels(own.inHand(), own.shown()));
        return new Line(
                entry.name(),
                words.forPeople().title(EntryKinds.of(body)),
                words.day(entry.happenedAt()),
                text.rows(body));
    }
}
