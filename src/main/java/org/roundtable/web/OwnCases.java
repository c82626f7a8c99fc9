package org.roundtable.web;

import java.util.Optional;
import org.roundtable.access.Viewer;
import org.roundtable.casework.ReadingCase;
import org.roundtable.host.HostUsers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Opens the one case of somebody taking part, for their eyes. */
final class OwnCases {

    private final ReadingCase reading;
    private final MessageSource messages;
    private final HostUsers users;

    OwnCases(ReadingCase reading, MessageSource messages, HostUsers users) {
        this.reading = reading;
        this.users = users;
        this.messages = messages;
    }

    /** @throws SignedOut for everybody else: whoever works here has pages of their own */
    MyCase of(Viewer viewer) {
        String caseFile = Optional.ofNullable(viewer.caseFile())
                .filter(id -> viewer.takesPart())
                .orElseThrow(SignedOut::new);
        return new MyCase(reading.of(viewer, caseFile), words(), users);
    }

    MyWords words() {
        return new MyWords(messages, LocaleContextHolder.getLocale());
    }
}
