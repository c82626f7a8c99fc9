package org.roundtable.casefile.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that deadlines and rules are measured by, as an organisation has set them. Names begin with the rule family and end
 * with the unit: {@code fb.tell.workingDays}.
 */
public record Parameters(Map<String, Integer> values) {

    private static final Parameters DEFAULTS = new Parameters(Map.of());

    public Parameters {
        values.forEach(Parameters::check);
        values = Map.copyOf(values);
    }

    /** As shipped. */
    public static Parameters defaults() {
        return DEFAULTS;
    }

    /** Everything that can be set, in the order in which it is shown. */
    public static List<Parameter> catalogue() {
        return ParameterCatalogue.ALL;
    }

    public static boolean isKnown(String name) {
        return ParameterCatalogue.BY_NAME.containsKey(name);
    }

    /** The figure in force, in the unit that the catalogue names. */
    public int intValue(String name) {
        return values.getOrDefault(name, known(name).standard());
    }

    /** {@link #intValue} of a parameter that counts working days. */
    public int workingDays(String name) {
        if (!known(name).unit().equals("working days")) {
            throw new IllegalArgumentException(name + " does not count working days");
        }
        return intValue(name);
    }

    /** The same figures but for this one. */
    public Parameters with(String name, int value) {
        var changed = new HashMap<>(values);
        changed.put(name, value);
        return new Parameters(changed);
    }

    /** All figures in force, as the facts that rules read. */
    public List<Threshold> thresholds() {
        return catalogue().stream()
                .map(parameter -> parameter.threshold(intValue(parameter.name())))
                .toList();
    }

    private static void check(String name, int value) {
        known(name);
        if (value < 0) {
            throw new IllegalArgumentException(name + " cannot be negative");
        }
    }

    private static Parameter known(String name) {
        var parameter = ParameterCatalogue.BY_NAME.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("There is no parameter " + name);
        }
        return parameter;
    }
}
