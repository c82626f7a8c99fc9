package org.roundtable.casefile.state;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementEnded;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Agreements.SignatureAnswer;

/** Which agreements are in force, and who still has to sign. */
final class AgreementState implements Derivation {

    /** One version as it was written last, and the entry that began it. */
    private record Version(AgreementDrafted draft, Entry begun) {}

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        all(file).forEach(facts);
    }

    static Stream<AgreementStanding> all(CaseFile file) {
        return file.said(AgreementDrafted.class).map(latest -> standing(file, latest));
    }

    /** Everybody who is to sign the version that was written last. */
    static Set<String> named(AgreementStanding agreement) {
        return Stream.of(agreement.signed(), agreement.declined(), agreement.stillToSign())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static AgreementStanding standing(CaseFile file, Said<AgreementDrafted> latest) {
        AgreementDrafted draft = latest.body();
        Map<Integer, Version> versions = versions(file, draft.id());
        boolean ended = isEnded(file, latest);
        return new AgreementStanding(
                draft.id(),
                draft.kind(),
                draft.version(),
                ended ? null : inForce(file, versions),
                who(file, draft, null),
                who(file, draft, SignatureAnswer.DECLINED),
                who(file, draft, SignatureAnswer.SIGNED),
                versions.get(draft.version()).begun().happenedAt(),
                draft.reviewOn(),
                ended);
    }

    private static Map<Integer, Version> versions(CaseFile file, String agreement) {
        Map<Integer, Version> versions = new TreeMap<>();
        for (Entry entry : file.entries()) {
            if (entry.body() instanceof AgreementDrafted draft && draft.id().equals(agreement)) {
                versions.merge(
                        draft.version(),
                        new Version(draft, entry),
                        (before, after) -> new Version(after.draft(), before.begun()));
            }
        }
        return versions;
    }

    private static @Nullable Integer inForce(CaseFile file, Map<Integer, Version> versions) {
        return versions.values().stream()
                .map(Version::draft)
                .filter(draft -> !draft.signatories().isEmpty())
                .filter(draft -> who(file, draft, SignatureAnswer.SIGNED).equals(draft.signatories()))
                .map(AgreementDrafted::version)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Those of the signatories who gave this answer; none was given where there is no answer yet. */
    private static Set<String> who(CaseFile file, AgreementDrafted draft, @Nullable SignatureAnswer answer) {
        Set<String> who = new TreeSet<>();
        for (String signatory : draft.signatories()) {
            Optional<SignatureAnswer> given = file.said(
                            AgreementSigned.class, draft.id() + "+" + draft.version() + "+" + signatory)
                    .map(signed -> signed.body().answer());
            if (given.equals(Optional.ofNullable(answer))) {
                who.add(signatory);
            }
        }
        return who;
    }

    /** Written anew after it ended, an agreement begins again. */
    private static boolean isEnded(CaseFile file, Said<AgreementDrafted> latest) {
        return file.said(AgreementEnded.class, latest.body().id())
                .filter(ended -> ended.seq() > latest.seq())
                .isPresent();
    }
}
