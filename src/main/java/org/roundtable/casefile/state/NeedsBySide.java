package org.roundtable.casefile.state;

/**
 * The list of needs, counted by side, in the latest run of co-commissioning.
 *
 * @param listConfirmed whether somebody with experience says that the list is fair
 */
public record NeedsBySide(
        String phaseRun,
        int raised,
        int raisedByExperience,
        int carriedForwardFromExperience,
        int parked,
        int parkedFromExperience,
        boolean listConfirmed) {}
