package org.roundtable.standalone;

/** Starts the standalone application, or one of its commands. */
public final class Roundtable {

    private Roundtable() {}

    public static void main(String[] arguments) {}
}
