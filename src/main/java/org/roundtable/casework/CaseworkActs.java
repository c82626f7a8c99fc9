package org.roundtable.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.process.CaseActs;

/** tmp */
final class CaseworkActs implements CaseActs {
    CaseworkActs(CaseworkParts parts, CaseFiles files) {}

    public void lock(String caseFile) {}

    public String ask(String caseFile, String question, Map<String, String> ids) {
        return "true";
    }

    public Collection<String> list(String caseFile, String what, Map<String, String> ids) {
        return List.of();
    }

    public void record(String caseFile, String act, Map<String, String> ids) {}

    public Instant at(String caseFile, String deadline, Map<String, String> ids) {
        return Instant.now();
    }

    public @Nullable Instant due(String caseFile, String parameter, Map<String, String> ids) {
        return null;
    }
}
