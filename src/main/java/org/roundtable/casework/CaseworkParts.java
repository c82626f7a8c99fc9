package org.roundtable.casework;

import java.time.Clock;
import org.springframework.transaction.support.TransactionTemplate;

/** What every use case works with. */
record CaseworkParts(
        TransactionTemplate transaction,
        CasesInHand cases,
        Settings settings,
        Outbox outbox,
        Members members,
        Looking looking,
        Clock clock,
        Counting counting,
        GivingNotice notices) {}
