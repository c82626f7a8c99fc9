package org.roundtable.web;

import org.jspecify.annotations.Nullable;

/**
 * A piece of work in a list.
 *
 * @param path   where it is done; none while it cannot be done yet
 * @param colour of the status: {@code blue}, {@code green}, {@code orange}, {@code red}, {@code grey}; none for plain words
 */
record TaskRow(String title, @Nullable String path, @Nullable String hint, String status, @Nullable String colour) {

    /** The same with more in its hint. */
    TaskRow withMore(String more) {
        return new TaskRow(title, path, hint == null ? more : hint + " · " + more, status, colour);
    }
}
