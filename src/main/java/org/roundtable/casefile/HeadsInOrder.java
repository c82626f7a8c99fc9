package org.roundtable.casefile;

import java.util.List;
import java.util.Optional;

/** Walks along heads of files while their entries come by, both in the order of ids. */
final class HeadsInOrder {

    private final List<Head> heads;
    private int at = -1;
    private ChainCheck check = new ChainCheck("");

    HeadsInOrder(List<Head> heads) {
        this.heads = heads;
    }

    Optional<ChainFault> next(ChainedEntry entry) {
        String caseFile = entry.link().caseFile();
        while (at < 0 || !heads.get(at).caseFile().equals(caseFile)) {
            Optional<ChainFault> fault = end(at);
            if (fault.isPresent()) {
                return fault;
            }
            at++;
            if (at == heads.size()) {
                return Optional.of(new ChainFault(caseFile, entry.link().seq(), ChainFault.What.FILE_MISSING));
            }
            check = new ChainCheck(heads.get(at).caseFile());
        }
        return check.next(entry.link(), entry.body(), entry.seal());
    }

    /** Ends the file that is under way, and all that have no entries. */
    Optional<ChainFault> end() {
        while (at < heads.size()) {
            Optional<ChainFault> fault = end(at);
            if (fault.isPresent()) {
                return fault;
            }
            at++;
            check = new ChainCheck(at < heads.size() ? heads.get(at).caseFile() : "");
        }
        return Optional.empty();
    }

    private Optional<ChainFault> end(int index) {
        return index < 0
                ? Optional.empty()
                : check.end(heads.get(index).seq(), heads.get(index).hash());
    }

    long count() {
        return heads.size();
    }
}
