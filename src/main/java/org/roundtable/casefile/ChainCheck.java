package org.roundtable.casefile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.ChainFault.What;

/** Follows the chain of one file entry by entry, and finds the first that does not hold. It keeps one hash, however long the file. */
public final class ChainCheck {

    private final String caseFile;
    private final Set<String> withdrawn = new HashSet<>();
    private long seq;
    private byte @Nullable [] last;

    public ChainCheck(String caseFile) {
        this.caseFile = caseFile;
    }

    /** What is wrong with the next entry, if anything. */
    public Optional<ChainFault> next(Link link, @Nullable String body, Seal seal) {
        seq++;
        if (link.seq() != seq) {
            return fault(What.ENTRY_MISSING);
        }
        if (seal.form() != Chain.FORM) {
            return fault(What.FORM_UNKNOWN);
        }
        What ofBody = body(body, seal);
        if (ofBody != null) {
            return fault(ofBody);
        }
        byte[] hash = Chain.hash(last, seal.form(), link, seal.bodyDigest());
        last = hash;
        noteWithdrawal(link, seal);
        return Arrays.equals(hash, seal.hash()) ? Optional.empty() : fault(What.HEADER_ALTERED);
    }

    /** What is wrong with the end of the file, which has to be where it was last written. */
    public Optional<ChainFault> end(long headSeq, byte @Nullable [] headHash) {
        if (seq != headSeq || !Arrays.equals(last, headHash)) {
            return fault(What.END_DIFFERS);
        }
        return withdrawn.isEmpty() ? Optional.empty() : fault(What.WITHDRAWAL_UNEXPLAINED);
    }

    private static @Nullable What body(@Nullable String body, Seal seal) {
        if (seal.withdrawn()) {
            return body == null && seal.salt() == null ? null : What.STILL_THERE;
        }
        byte[] salt = seal.salt();
        if (body == null || salt == null) {
            return What.BODY_REMOVED;
        }
        return Arrays.equals(Chain.digest(salt, body), seal.bodyDigest()) ? null : What.BODY_ALTERED;
    }

    /** The mark lies outside the chain; the entry by which somebody took their words back lies inside. */
    private void noteWithdrawal(Link link, Seal seal) {
        if (seal.withdrawn() && link.kind().equals("ContributionMade")) {
            withdrawn.add(link.thing());
        }
        if (link.kind().equals("WordsWithdrawn")) {
            withdrawn.remove(link.thing());
        }
    }

    private Optional<ChainFault> fault(What what) {
        return Optional.of(new ChainFault(caseFile, Math.max(seq, 1), what));
    }
}
