package org.roundtable.casefile;

/** Whether work in a case goes on. */
public enum CaseFileStatus {
    OPEN,
    CLOSED
}
