package org.roundtable.testing;

/** The databases that everything has to work on. */
public enum DatabaseKind {
    H2,
    POSTGRESQL
}
