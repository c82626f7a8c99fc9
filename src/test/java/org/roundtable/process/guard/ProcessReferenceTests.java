package org.roundtable.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.process.model.JourneySoFar;
import org.roundtable.process.model.PictureWords;
import org.roundtable.testing.GeneratedDocument;

class ProcessReferenceTests {

    private final List<Model> models = Models.shipped();

    @Test
    void theReferencePageSaysWhatTheModelsSay() {
        GeneratedDocument.of("docs/reference/processes.md").is(ProcessReference.of(models));
    }

    @Test
    void eachProcessHasItsPicture() {
        models.forEach(model ->
                GeneratedDocument.of("docs/processes/" + model.stem() + ".svg").is(picture(model)));
    }

    @Test
    void noPictureIsLeftOfAProcessThatIsGone() throws IOException {
        try (var pictures = Files.list(Path.of("docs/processes"))) {
            assertThat(pictures.map(picture -> picture.getFileName().toString().replace(".svg", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            models.stream().map(Model::stem).toList());
        }
    }

    private static String picture(Model model) {
        PictureWords words = new PictureWords(
                model.process().name(), Model.oneLine(model.process().documentation()), "");
        return model.picture().svg(JourneySoFar.none(), words) + "\n";
    }
}
