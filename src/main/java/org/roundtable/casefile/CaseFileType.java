package org.roundtable.casefile;

/** Whose file it is: one case's, or what an organisation settles once for all of its cases. */
public enum CaseFileType {
    CASE,
    ORGANISATION
}
