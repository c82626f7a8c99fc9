package org.roundtable.participation;

/** Who somebody is in the work, with the side that usually follows from it. */
public enum PartyType {
    CHILD(Side.EXPERIENCE),
    YOUNG_PERSON(Side.EXPERIENCE),
    CARE_LEAVER(Side.EXPERIENCE),
    ADULT_SERVICE_USER(Side.EXPERIENCE),
    CARER_PARENT(Side.EXPERIENCE),
    PEER_OR_COMMUNITY(Side.EXPERIENCE),
    PRACTITIONER(Side.QUALIFICATION),
    MANAGER(Side.QUALIFICATION),
    COMMISSIONER(Side.QUALIFICATION),
    SAFEGUARDING_LEAD(Side.QUALIFICATION),
    REVIEWING_OFFICER(Side.QUALIFICATION),
    PERSONAL_ADVISER(Side.QUALIFICATION),
    THIRD_SECTOR_PARTNER(Side.QUALIFICATION),
    ATTORNEY_OR_DEPUTY(Side.CONNECTING),
    FACILITATOR(Side.CONNECTING),
    INTERPRETER(Side.CONNECTING),
    ADVOCATE(Side.CONNECTING);

    private final Side usualSide;

    PartyType(Side usualSide) {
        this.usualSide = usualSide;
    }

    public Side usualSide() {
        return usualSide;
    }
}
