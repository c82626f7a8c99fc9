package org.roundtable;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The packages know of each other what the design says and no more. Each guard also runs on a planted bad sample and fails on it. */
class ArchitectureTests {

    private static final String BASE = "org.roundtable.";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.roundtable");
    private static final JavaClasses BAD =
            new ClassFileImporter().importClasses(BadSample.class, BadSample.Leaky.class);

    /** A package may use those above it in this list. */
    private static final List<String> FROM_TOP = List.of(
            "participation",
            "calendar",
            "host",
            "casefile",
            "rules",
            "flag",
            "process",
            "access",
            "casework",
            "assurance",
            "web",
            "standalone");

    static Stream<ArchRule> guards() {
        return Stream.of(
                onlyIn("org.camunda..", "process"),
                onlyIn("org.kie..", "rules"),
                onlyIn("org.drools..", "rules"),
                onlyIn("org.springframework.web..", "web", "standalone"),
                noClasses()
                        .that()
                        .resideInAnyPackage(BASE + "participation..", BASE + "casefile.entry..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework..")
                        .allowEmptyShould(true),
                noFields().should().beAnnotatedWith(Autowired.class),
                noClasses()
                        .should()
                        .resideInAnyPackage("..common..", "..util..", "..helper..", "..misc..", "..impl..", "..dto.."));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void holdsIn(ArchRule guard) {
        guard.check(OURS);
    }

    @Test
    void lookDownwardsNowhere() {
        for (int at = 0; at < FROM_TOP.size() - 1; at++) {
            String[] below = FROM_TOP.subList(at + 1, FROM_TOP.size()).stream()
                    .map(name -> BASE + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(BASE + FROM_TOP.get(at) + "..")
                    .and(areNotGeneratedFromRules())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below)
                    .because("a package knows those above it in the design's table only")
                    .check(OURS);
        }
    }

    @Test
    void failOnABadSample() {
        assertThatThrownBy(() ->
                        noFields().should().beAnnotatedWith(Autowired.class).check(BAD))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> onlyIn("org.camunda..", "process").check(BAD)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> onlyIn("org.springframework.web..", "web").check(BAD))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void sayWhatEveryPackageIsForAndThatNothingIsNull() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> packages = files.filter(Files::isDirectory)
                    .filter(ArchitectureTests::holdsJava)
                    .toList();
            assertThat(packages).isNotEmpty().allSatisfy(folder -> {
                String info = Files.readString(folder.resolve("package-info.java"));
                assertThat(info).startsWith("/**").contains("@NullMarked");
            });
        }
    }

    @Test
    void hideAThirdOfTheTypes() {
        long all = OURS.stream().filter(ArchitectureTests::isTopLevelType).count();
        long open = OURS.stream()
                .filter(ArchitectureTests::isTopLevelType)
                .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .count();

        assertThat(open * 3).as("%d of %d types are public", open, all).isLessThanOrEqualTo(all * 2);
    }

    private static boolean isTopLevelType(JavaClass type) {
        return type.isTopLevelClass()
                && !isGenerated(type)
                && !type.getSimpleName().equals("package-info");
    }

    private static ArchRule onlyIn(String library, String... packages) {
        String[] allowed = Stream.of(packages).map(name -> BASE + name + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaClass> areNotGeneratedFromRules() {
        return DescribedPredicate.describe("are not generated from rules", type -> !isGenerated(type));
    }

    /** What the build makes from the rules lies below the package of the rules. */
    private static boolean isGenerated(JavaClass type) {
        return type.getPackageName().startsWith(BASE + "rules.");
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** What nobody may write. */
    static final class BadSample {

        @Autowired
        private Leaky leaky;

        static final class Leaky {

            org.camunda.bpm.engine.ProcessEngine engine;
            org.springframework.web.bind.annotation.RequestMapping mapping;
        }

        Leaky leaky() {
            return leaky;
        }
    }
}
