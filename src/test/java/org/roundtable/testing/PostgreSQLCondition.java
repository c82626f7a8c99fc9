package org.roundtable.testing;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.util.Locale;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips with a reason where the build has no PostgreSQL for this system; under {@code -Dpostgres.required=true} it fails instead. */
final class PostgreSQLCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return evaluate(binaries(), Boolean.getBoolean("postgres.required"));
    }

    static ConditionEvaluationResult evaluate(String binaries, boolean required) {
        if (PostgreSQLCondition.class.getResource(binaries) != null) {
            return enabled("PostgreSQL is here");
        }
        String reason = "The build brings no PostgreSQL for this system: " + binaries + " is not on the class path";
        if (required) {
            throw new IllegalStateException(reason + ", and -Dpostgres.required=true forbids to skip");
        }
        return disabled(reason);
    }

    /** Where the library keeps the server of one system, as it names them. */
    private static String binaries() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = system.contains("mac") ? "darwin" : system.contains("windows") ? "windows" : "linux";
        String bits = processor.contains("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + name + "-" + bits + ".txz";
    }
}
