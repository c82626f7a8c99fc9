package org.roundtable.web;

/**
 * A place to go, named by a key of our messages.
 *
 * @param count what the words of the key count; 0 where there is nothing to count
 */
record NavigationLink(String key, String path, boolean current, long count) {

    NavigationLink(String key, String path, boolean current) {
        this(key, path, current, 0);
    }
}
