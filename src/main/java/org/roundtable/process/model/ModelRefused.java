package org.roundtable.process.model;

/** Says in plain words why a process model was not read: it is broken, or not safe to read. */
public final class ModelRefused extends RuntimeException {

    public ModelRefused(String reason) {
        super(reason);
    }
}
