package org.roundtable.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page for staff; the model attribute {@code frame}.
 *
 * @param signOut    where to post to sign out; none where the host does it
 * @param styleSheet a host's own style sheet that sets {@code --roundtable-*}
 */
record StaffFrame(
        List<NavigationLink> navigation,
        @Nullable String signOut,
        boolean notForLiveUse,
        @Nullable String styleSheet) {}
