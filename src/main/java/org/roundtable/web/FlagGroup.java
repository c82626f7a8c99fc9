package org.roundtable.web;

import java.util.List;

/**
 * The flags of one rule in a case, as one card: several that say much the same have one heading.
 *
 * @param whole what they say together
 * @param cards each for itself
 */
record FlagGroup(String code, FlagCard whole, List<FlagCard> cards) {

    public boolean isOne() {
        return cards.size() == 1;
    }
}
