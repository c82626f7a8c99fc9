package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.testing.GeneratedFile;

class EntryCatalogueTests {

    private final EntryReaders readers = new EntryReaders();

    @Test
    void isKeptInTheDocuments() {
        GeneratedFile.check("docs/reference/entries.md", new EntryCatalogue().page());
    }

    /** A rule over something that nobody can ever record is silent for ever. */
    @Test
    void knowsAFormForWhateverARuleOrAStateReads() {
        assertThat(EntryKinds.all())
                .filteredOn(kind -> !readers.rulesThatRead(kind).isEmpty()
                        || !readers.statesThatRead(kind).isEmpty())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.declaration().anytime()
                                || kind.declaration().by() == By.SYSTEM
                                || !readers.processesThatMake(kind).isEmpty()
                                || !readers.useCasesThatMake(kind).isEmpty())
                        .as(
                                "%s is read, and neither a process nor a use case makes it, nor can it be recorded at any time",
                                kind.name())
                        .isTrue());
    }

    @Test
    void knowsEveryFactThatARuleImports() {
        EntryReaders.importsOfRules().forEach((file, imports) -> assertThat(imports)
                .as("rules/%s.drl", file)
                .allSatisfy(name ->
                        assertThat(EntryCatalogueTests.exists(name)).as(name).isTrue()));
    }

    /** Nested types are written with dots in rules. */
    private static boolean exists(String name) {
        try {
            Class.forName(name, false, EntryCatalogueTests.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException notTopLevel) {
            int dot = name.lastIndexOf('.');
            return dot > "org.roundtable".length() && exists(name.substring(0, dot) + "$" + name.substring(dot + 1));
        }
    }
}
