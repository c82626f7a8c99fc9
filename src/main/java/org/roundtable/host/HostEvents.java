package org.roundtable.host;

/** Where the host hears of what happened; called at least once for each event, after it was committed. */
@FunctionalInterface
public interface HostEvents {

    void on(HostEvent event);
}
