package org.roundtable.participation;

/** The form in which somebody put what they had to say. */
public enum ExpressionForm {
    SPOKEN,
    WRITTEN,
    DRAWING,
    COLLAGE,
    STORYBOARD,
    PHOTO,
    VIDEO,
    MUSIC,
    DRAMA,
    PLAY_OR_TOY,
    DIGITAL_TOOL,
    SURVEY,
    SIGNED_OR_AAC,
    OTHER
}
