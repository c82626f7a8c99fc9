package org.roundtable.casework;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Confidentiality.EmergencyReviewed;
import org.roundtable.casefile.entry.Confidentiality.OpenedInEmergency;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Voice.ContributionMade;

/**
 * What a draft may name: things of this case that whoever writes may see. A concern is never refused for it: what it may not name is
 * left out of it. Ids of new things are never taken from a form, and who keeps people safe is not for everybody to say.
 */
record NamedThings(CaseAccess access, CaseFile file) {

    private static final Set<String> OF_THE_HOST = Set.of("user", "person");

    /** @throws NotForYou when the draft speaks of what the viewer may not see */
    Draft checked(Draft draft) {
        mayGiveRole(draft);
        mayReview(draft);
        Map<String, List<String>> values = new HashMap<>(draft.values());
        Entry replaced = replaced(draft);
        if (draft.kind().isNewEachTime()) {
            values.put("id", replaced == null ? List.of() : List.of(replaced.thing()));
        }
        for (Field field : draft.kind().fields()) {
            if (field.refers() != null && !OF_THE_HOST.contains(field.refers())) {
                values.computeIfPresent(field.name(), (name, named) -> seen(draft, field, named));
            }
        }
        return new Draft(
                draft.kind(),
                values,
                draft.mode(),
                somebodyHere(draft),
                draft.happenedAt(),
                replaced == null ? null : draft.replaces());
    }

    /** Whose words they are: somebody in this case. */
    private @Nullable String somebodyHere(Draft draft) {
        String somebody = draft.onBehalfOf();
        boolean known = somebody == null
                || access.participants().contains(somebody)
                || entries("participant", somebody).anyMatch(access::sees);
        if (!known && !draft.kind().declaration().neverRefused()) {
            throw new NotForYou();
        }
        return known ? somebody : null;
    }

    private List<String> seen(Draft draft, Field field, List<String> named) {
        List<String> known = named.stream()
                .filter(thing -> thing.isBlank() || maySpeakOf(field, thing.strip()))
                .toList();
        boolean inKey = List.of(draft.kind().declaration().key()).contains(field.name());
        boolean refused = !draft.kind().declaration().neverRefused() || inKey;
        if (refused && known.size() < named.size()) {
            throw new NotForYou();
        }
        return known;
    }

    /** People taking part rest a worry on their own words only: resting it on somebody else's would seal these. */
    private boolean maySpeakOf(Field field, String thing) {
        return entries(String.valueOf(field.refers()), thing)
                .anyMatch(entry -> access.sees(entry) && !isOthersWords(entry));
    }

    private boolean isOthersWords(Entry entry) {
        return access.viewer().takesPart()
                && entry.body() instanceof ContributionMade said
                && !access.participants().contains(said.participant());
    }

    private java.util.stream.Stream<Entry> entries(String kindOfThing, String thing) {
        Optional<Class<? extends EntryBody>> making =
                EntryKinds.making(kindOfThing).map(kind -> kind.type());
        return file.entries().stream()
                .filter(entry -> entry.thing().equals(thing))
                .filter(entry ->
                        making.isPresent() && entry.kind().equals(making.get().getSimpleName()));
    }

    /** The entry that the draft revises; for what is never refused, one that may not be revised is passed over. */
    private @Nullable Entry replaced(Draft draft) {
        String replaces = draft.replaces();
        if (replaces == null) {
            return null;
        }
        Optional<Entry> entry = file.named(replaces)
                .filter(one -> one.kind().equals(draft.kind().name()))
                .filter(access::sees);
        if (entry.isEmpty() && !draft.kind().declaration().neverRefused()) {
            throw new NotForYou();
        }
        return entry.orElse(null);
    }

    /** Whether it was right to open a file in an emergency is never judged by whoever did. */
    private void mayReview(Draft draft) {
        boolean own = draft.kind().type() == EmergencyReviewed.class
                && file.said(OpenedInEmergency.class, String.valueOf(draft.text("emergency")))
                        .map(opened -> opened.entry().recordedBy())
                        .filter(access.viewer().user()::equals)
                        .isPresent();
        if (own) {
            throw new NotForYou();
        }
    }

    /** The team says who leads and who facilitates; who receives concerns and who manages is said by those who do: for good, not on loan. */
    private void mayGiveRole(Draft draft) {
        if (draft.kind().type() != RoleAssigned.class) {
            return;
        }
        boolean may = Arrays.stream(Role.values())
                .filter(role -> role.name().equals(draft.text("role")))
                .allMatch(access::mayGive);
        if (!may) {
            throw new NotForYou();
        }
    }
}
