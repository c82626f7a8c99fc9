package org.example.host;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.roundtable.host.HostNotice;
import org.roundtable.host.HostNotices;
import org.springframework.stereotype.Component;

/** Where the host's mail would go out: one sentence for every kind of notice, which says nothing of anybody. */
@Component
class HostMail implements HostNotices {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    @Override
    public void deliver(HostNotice notice) {
        if (notice.user() != null) {
            sent.add("To " + notice.user() + ": something waits for you at https://cases.example.org" + notice.path());
        }
    }

    List<String> sent() {
        return List.copyOf(sent);
    }
}
