package org.roundtable.casefile.state;

import java.util.function.Consumer;
import org.roundtable.casefile.CaseFile;

/** One topic of derived state: a pure function from a file and its circumstances to small state records. */
interface Derivation {

    void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts);
}
