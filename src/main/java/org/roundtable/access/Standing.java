package org.roundtable.access;

import java.util.HashSet;
import java.util.Set;
import org.roundtable.casefile.entry.Opening.Role;

/**
 * What somebody counts as in a case: by roles of their own, and of those whose work they cover.
 *
 * @param own held by name, and so what access may be passed on by: whatever is borrowed ends
 * @param roles all of them
 * @param excludedAs whose being implicated in a concern leaves them out of it
 * @param inEmergency whether they are here by nothing but having opened the file in an emergency
 */
record Standing(Set<Role> own, Set<Role> roles, Set<String> excludedAs, Exclusions exclusions, boolean inEmergency) {

    /**
     * With the roles of somebody who is away. Concerns are received only by those whom the host lets receive them, and never in the
     * place of somebody implicated in one; and whoever is there by covering alone is left out of what the absent one is left out of.
     */
    Standing covering(Set<Role> theirs, Set<String> theirParticipants, boolean forSafeguarding) {
        Set<Role> passedOn = new HashSet<>(theirs);
        if (!forSafeguarding || exclusions.implicates(theirParticipants)) {
            passedOn.removeAll(CaseAccess.SAFEGUARDING);
        }
        Set<String> leftOut = new HashSet<>(excludedAs);
        if (own.stream().noneMatch(role -> CaseAccess.TEAM.contains(role) || CaseAccess.SAFEGUARDING.contains(role))) {
            leftOut.addAll(theirParticipants);
        }
        passedOn.addAll(roles);
        return new Standing(own, passedOn, leftOut, exclusions, false);
    }

    /** With a place that is borrowed for some hours; whoever works here anyway is here as before. */
    Standing inAnEmergency(Set<Role> borrowed, boolean takesPart) {
        boolean worksHere = takesPart
                || roles.stream()
                        .anyMatch(role -> CaseAccess.TEAM.contains(role) || CaseAccess.SAFEGUARDING.contains(role));
        Set<Role> all = new HashSet<>(borrowed);
        all.addAll(roles);
        return new Standing(own, all, excludedAs, exclusions, !worksHere);
    }

    boolean ownsOneOf(Set<Role> wanted) {
        return own.stream().anyMatch(wanted::contains);
    }
}
