package org.roundtable.casefile.state;

/**
 * After an adult took over from somebody who was chairing a meeting, it was talked about with them, or a later meeting was chaired by
 * somebody with experience without that.
 */
public record ChairRestored(String meeting) {}
