package org.roundtable.casefile.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.testing.GeneratedFile;

class BundleSchemaTests {

    private final JsonNode schema = EntryJson.parse(BundleSchema.json());

    @Test
    void isKeptInTheDocuments() {
        GeneratedFile.check("docs/reference/bundle.schema.json", BundleSchema.json());
    }

    @Test
    void describesEveryKindOfEntry() {
        assertThat(schema.at("/$defs/entry/properties/kind/enum"))
                .hasSize(EntryKinds.all().size());
        assertThat(EntryKinds.all())
                .allMatch(kind -> schema.at("/$defs/" + kind.name()).has("properties"));
    }

    @Test
    void refersOnlyToWhatIsThere() {
        List<JsonNode> references = schema.findValues("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        schema.at(reference.textValue().substring(1)).isObject())
                .as(reference.textValue())
                .isTrue());
    }

    @Test
    void allowsNothingThatItDoesNotName() {
        List<JsonNode> objects = new ArrayList<>();
        collectObjects(schema, objects);

        assertThat(objects).hasSizeGreaterThan(60).allMatch(object -> object.has("additionalProperties"));
    }

    private static void collectObjects(JsonNode node, List<JsonNode> objects) {
        boolean describesFields =
                node.has("properties") && node.path("type").asText().equals("object");
        if (describesFields) {
            objects.add(node);
        }
        node.forEach(child -> collectObjects(child, objects));
    }

    @Test
    void sharesTheSmallestAndLargestOfAScale() {
        assertThat(schema.at("/$defs/ParticipationRated/properties/together").toString())
                .isEqualTo("{\"type\":\"integer\",\"minimum\":0,\"maximum\":4}");
    }
}
