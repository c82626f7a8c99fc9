package org.roundtable.casefile;

/** There is no case file with this id; also said of files that one may not see. */
public final class NoSuchCaseFile extends RuntimeException {

    public NoSuchCaseFile(String id) {
        super("There is no case file " + id);
    }
}
