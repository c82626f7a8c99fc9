package org.roundtable.casefile.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A bundle as somebody writes it by hand: short ids, and everything left out that can be. */
final class HandWritten {

    static final String TEXT =
            """
            {
              "format": "roundtable-bundle/1",
              "asOf": "2026-04-01T12:00:00Z",
              "note": "Fictional throughout",
              "case": { "nation": "WALES" },
              "people": [
                { "id": "p-amina", "name": "Amina", "birthDate": "2010-05-01" },
                { "id": "p-worker", "name": "Wil", "user": "worker" }
              ],
              "organisation": {
                "entries": [
                  { "kind": "OrganisationSetUp", "happenedAt": "2026-01-05T09:00Z", "by": "manager",
                    "body": { "id": "org", "name": "Anytown", "nation": "WALES" } }
                ]
              },
              "entries": [
                { "kind": "ParticipantAdded", "happenedAt": "2026-03-02T10:00:00Z", "by": "worker",
                  "body": { "id": "amina", "person": "p-amina", "partyType": "CHILD", "side": "EXPERIENCE" } },
                { "kind": "ParticipantAdded", "happenedAt": "2026-03-02T10:00:00Z", "by": "worker",
                  "body": { "id": "wil", "person": "p-worker", "partyType": "PRACTITIONER", "side": "QUALIFICATION" } },
                { "kind": "PhaseStarted", "happenedAt": "2026-03-02T10:01:00Z",
                  "body": { "id": "run-1", "phase": "CO_COMMISSIONING" } },
                { "kind": "MeetingPlanned", "happenedAt": "2026-03-02T10:05:00Z", "by": "worker",
                  "body": { "id": "meeting-1", "kind": "WORKING", "startsAt": "2026-03-09T16:00:00Z",
                    "agendaSetBy": ["EXPERIENCE"], "expected": ["amina", "wil"] } },
                { "kind": "WhatMattersSaid", "happenedAt": "2026-03-02T10:10:00Z", "by": "amina-user",
                  "onBehalfOf": "amina", "mode": "SELF", "body": { "participant": "amina", "words": "My dog" } },
                { "kind": "ContributionMade", "happenedAt": "2026-03-09T16:10:00Z",
                  "recordedAt": "2026-03-09T18:00:00+00:00", "by": "worker", "onBehalfOf": "amina",
                  "mode": "BY_STAFF_AT_PERSONS_WORDS",
                  "body": { "id": "c1", "participant": "amina", "words": "Later buses, amina says",
                    "form": "SPOKEN", "mediation": "NONE", "meeting": "meeting-1", "mayGoTo": "GROUP",
                    "answerWanted": true, "phase": "CO_COMMISSIONING" } },
                { "kind": "WhatMattersSaid", "happenedAt": "2026-03-10T10:10:00Z", "by": "amina-user",
                  "onBehalfOf": "amina", "mode": "SELF", "body": { "participant": "amina", "words": "My cat" } }
              ]
            }
            """;

    private HandWritten() {}

    static Bundle bundle() {
        return read(TEXT);
    }

    static Bundle read(String text) {
        try {
            return Bundles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
