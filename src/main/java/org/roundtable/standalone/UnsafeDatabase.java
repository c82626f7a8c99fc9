package org.roundtable.standalone;

/** The embedded database is set up so that it could lose what was acknowledged. */
class UnsafeDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeDatabase() {
        super(
                "The database file would be written later than acknowledged, and a power cut could lose what people recorded."
                        + " Add ;WRITE_DELAY=0 to spring.datasource.url.");
    }
}
