package org.roundtable.host;

/**
 * Delivers notices by the host's own means: mail, chat, its app. Called after the act was committed, never within it; what fails is
 * tried again some times. A host that has none leaves notices to our pages.
 */
@FunctionalInterface
public interface HostNotices {

    /** At least once for each notice; whoever throws is asked again later. */
    void deliver(HostNotice notice);
}
