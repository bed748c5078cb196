package org.comity.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds in every module, of whose name nothing here knows. */
@AnalyzeClasses(locations = HouseTest.EveryModule.class)
class HouseTest {
    /** Lines of a source, with what is imported. */
    private static final long LONGEST = 500;

    /** What was built of each module, except the measurements, which are built at the same time as this. */
    static final class EveryModule implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> test) {
            try (Stream<Path> modules = Files.list(Path.of(".."))) {
                return modules.filter(module -> !module.endsWith("benchmarks"))
                        .map(module -> module.resolve("target/classes/org/comity"))
                        .filter(Files::isDirectory)
                        .map(classes -> Location.of(classes))
                        .collect(Collectors.toSet());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @ArchTest
    static void everyModuleIsLookedAt(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackageName).map(name -> name.split("[.]")[2]))
                .contains(
                        "gateway",
                        "filing",
                        "serviceofprocess",
                        "hearing",
                        "http",
                        "events",
                        "evidence",
                        "law",
                        "cases");
    }

    @ArchTest
    static final ArchRule packagesOfAModuleHaveNoCircles =
            slices().matching("org.comity.(**)").should().beFreeOfCycles();

    /** What is longer has two subjects. */
    @ArchTest
    static void noSourceIsLong(JavaClasses classes) throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                            .toList()) {
                        try (Stream<String> lines = Files.lines(file)) {
                            lengths.put(file.getFileName().toString(), lines.count());
                        }
                    }
                }
            }
        }
        assertThat(lengths).hasSizeGreaterThan(500);
        assertThat(lengths.entrySet())
                .allSatisfy(file -> assertThat(file.getValue()).isLessThanOrEqualTo(LONGEST));
    }

    /** One clock, that a test can set; what runs outside of a service takes the machine's. */
    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .that()
            .resideOutsideOfPackages("org.comity.localstack..", "org.comity.testing..")
            .and()
            .doNotHaveFullyQualifiedName("org.comity.http.SystemClock")
            .and()
            .doNotHaveFullyQualifiedName("org.comity.evidence.witness.RunWitness")
            .and()
            .doNotHaveFullyQualifiedName("org.comity.evidence.time.RunTimeAuthority")
            .and()
            .doNotHaveFullyQualifiedName("org.comity.evidence.log.RunLogKeys")
            .and()
            .doNotHaveFullyQualifiedName("org.comity.evidence.verify.Verify")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule whatAClassNeedsIsGivenToItsConstructor = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");

    /**
     * Two that carry one number are found when the first database refuses to start; here one reads which they are. Those of shared
     * modules, which begin with 0, meet in every service.
     */
    @ArchTest
    static void eachMigrationHasANumberOfItsOwn(JavaClasses classes) throws IOException {
        Map<String, List<String>> numbered = new TreeMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path folder : modules.map(module -> module.resolve("src/main/resources/db/migration"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.forEach(file -> numbered.computeIfAbsent(numberOf(file), number -> new ArrayList<>())
                            .add(file.toString()));
                }
            }
        }
        assertThat(numbered).hasSizeGreaterThan(50);
        assertThat(numbered.values()).allSatisfy(one -> assertThat(one).hasSize(1));
    }

    /** V021__x of one service is the same as V21__y of it, and has nothing to do with V021 of another. */
    private static String numberOf(Path migration) {
        String version = migration.getFileName().toString().replaceAll("^V|__.*$", "");
        String number = Arrays.stream(version.split("[._]"))
                .map(part -> String.valueOf(Integer.parseInt(part)))
                .collect(Collectors.joining("."));
        return number.startsWith("0.") ? number : migration.getName(1) + " " + number;
    }
}
