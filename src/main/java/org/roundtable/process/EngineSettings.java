package org.roundtable.process;

import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of an engine that runs our processes and nothing else; the standalone application applies them, a host may take what suits
 * it. Several defaults of the engine are unsafe or wasteful, so each is named here and pinned by a test.
 */
public final class EngineSettings {

    private static final String ENGINE = "camunda.bpm.";
    private static final String MORE = ENGINE + "generic-properties.properties.";

    private EngineSettings() {}

    /** As properties of Spring Boot. */
    public static Map<String, Object> safe() {
        Map<String, Object> settings = new TreeMap<>();
        models(settings);
        doors(settings);
        running(settings);
        return settings;
    }

    /** No model but ours gets in; we deploy ours ourselves. */
    private static void models(Map<String, Object> settings) {
        settings.put("roundtable.process.only-our-models", true);
        settings.put(ENGINE + "auto-deployment-enabled", false);
        settings.put(MORE + "enable-xxe-processing", false);
        settings.put(MORE + "dmn-enabled", false);
        settings.put(MORE + "cmmn-enabled", false);
    }

    /** What the engine would let a stranger do. */
    private static void doors(Map<String, Object> settings) {
        settings.put(ENGINE + "authorization.enabled", true);
        settings.put(MORE + "enable-expressions-in-adhoc-queries", false);
        settings.put(MORE + "enable-expressions-in-stored-queries", false);
        settings.put(MORE + "java-serialization-format-enabled", false);
        settings.put(MORE + "deserialization-type-validation-enabled", true);
        settings.put(MORE + "enable-script-engine-load-external-resources", false);
        settings.put(MORE + "query-max-results-limit", 1000);
    }

    /** What it costs, and how soon another node takes over. */
    private static void running(Map<String, Object> settings) {
        settings.put(ENGINE + "history-level", "audit");
        settings.put(ENGINE + "job-execution.lock-time-in-millis", 60_000);
        settings.put(ENGINE + "metrics.enabled", false);
        settings.put(ENGINE + "metrics.db-reporter-activate", false);
        settings.put(ENGINE + "eventing.execution", false);
        settings.put(ENGINE + "eventing.history", false);
        settings.put(ENGINE + "eventing.task", false);
        settings.put(MORE + "history-cleanup-batch-window-start-time", "01:00");
        settings.put(MORE + "history-cleanup-batch-window-end-time", "05:00");
    }
}
