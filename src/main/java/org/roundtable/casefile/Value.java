package org.roundtable.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** How one type of component is put as JSON, and described. */
interface Value {

    JsonNode write(Object value);

    Object read(JsonNode node, String path);

    /** Its JSON schema. */
    ObjectNode schema();

    /** What it is called in the catalogue. */
    String label();

    /** What it is when nothing is said: no, for a claim; nothing, for several; absent otherwise. */
    default @Nullable Object whenAbsent() {
        return null;
    }
}
