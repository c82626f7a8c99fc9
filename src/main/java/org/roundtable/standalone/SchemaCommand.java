package org.roundtable.standalone;

import java.io.PrintStream;
import org.roundtable.casefile.bundle.BundleSchema;

/** {@code schema}: the JSON Schema of bundles. */
final class SchemaCommand implements Command {

    @Override
    public int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length > 0) {
            err.println("Usage: schema");
            return BAD_INPUT;
        }
        out.println(BundleSchema.json());
        return FINE;
    }
}
