package org.roundtable.casefile.state;

import java.util.HashMap;
import java.util.Map;

/** The numbers that deadlines and rules rest on, by name; an organisation may change them. */
public record Parameters(Map<String, Integer> values) {

    public static Parameters defaults() {
        return new Parameters(Map.of("rd.preSession.workingDays", 2));
    }

    public int intValue(String name) {
        Integer value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no parameter " + name);
        }
        return value;
    }

    public Parameters with(String name, int value) {
        Map<String, Integer> changed = new HashMap<>(values);
        changed.put(name, value);
        return new Parameters(Map.copyOf(changed));
    }
}
