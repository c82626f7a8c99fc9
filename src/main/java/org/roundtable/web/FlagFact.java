package org.roundtable.web;

import org.jspecify.annotations.Nullable;

/** Something that a flag rests on, and where it stands in the story. */
record FlagFact(String text, @Nullable String path) {}
