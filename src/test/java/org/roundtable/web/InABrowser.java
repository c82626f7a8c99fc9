package org.roundtable.web;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests in a real browser. Where the machine has no Chromium or no Node they are skipped with a reason; {@code -Dbrowser.required=true}
 * makes them fail instead.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(InABrowser.Condition.class)
@interface InABrowser {

    /** Skips where there is no browser, or fails where it may not be skipped. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return evaluate(Chromium.isHere(), Boolean.getBoolean("browser.required"));
        }

        static ConditionEvaluationResult evaluate(boolean here, boolean required) {
            if (here) {
                return enabled("Chromium and Node are here");
            }
            String reason = "This machine has no Chromium or no Node";
            if (required) {
                throw new IllegalStateException(reason + ", and -Dbrowser.required=true forbids to skip");
            }
            return disabled(reason);
        }
    }
}
