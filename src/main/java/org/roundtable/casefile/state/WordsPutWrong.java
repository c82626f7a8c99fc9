package org.roundtable.casefile.state;

/** Somebody says that what was written down is not what they meant, and nobody has put it right or gone back to them since. */
public record WordsPutWrong(String contribution, String participant) {}
