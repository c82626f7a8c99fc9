package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Agreements.AgreementKind;

/**
 * An agreement as it stands. A version is in force once every party has signed it, and stays so until a later one is.
 *
 * @param version the version that was written last
 * @param inForce the version that is in force, if one is
 * @param stillToSign who has not answered the version that was written last
 * @param declined who declined to sign it
 * @param signed who signed it
 * @param sentAt when it was written, to be signed
 * @param reviewOn when the version written last is to be looked at again
 */
public record AgreementStanding(
        String agreement,
        AgreementKind kind,
        int version,
        @Nullable Integer inForce,
        Set<String> stillToSign,
        Set<String> declined,
        Set<String> signed,
        Instant sentAt,
        @Nullable LocalDate reviewOn,
        boolean ended) {

    /** Whether the version that was written last waits for somebody. */
    public boolean isOutToSign() {
        return !ended && (inForce == null || inForce != version);
    }
}
