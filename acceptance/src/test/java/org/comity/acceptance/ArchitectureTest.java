package org.comity.acceptance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.comity.law.Court;
import org.comity.law.CourtClock;
import org.comity.law.Courts;

/** The arrows of docs/developing.md. */
@AnalyzeClasses(packages = "org.comity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SERVICES = {
        "org.comity.gateway..", "org.comity.filing..", "org.comity.serviceofprocess..", "org.comity.hearing.."
    };

    @ArchTest
    static final ArchRule gatewayKnowsNoService = knowsNoneOf("org.comity.gateway..");

    @ArchTest
    static final ArchRule filingKnowsNoOtherService = knowsNoneOf("org.comity.filing..");

    @ArchTest
    static final ArchRule serviceOfProcessKnowsNoOtherService = knowsNoneOf("org.comity.serviceofprocess..");

    @ArchTest
    static final ArchRule hearingKnowsNoOtherService = knowsNoneOf("org.comity.hearing..");

    /** Which courts there are it must know, to know whose clerk somebody is; and their clock, to tell people of times. */
    @ArchTest
    static final ArchRule gatewayKnowsNoCourtRule = noClasses()
            .that()
            .resideInAPackage("org.comity.gateway..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.comity.law..", "org.comity.evidence..")
                    .and(not(belongToAnyOf(Courts.class, Court.class, CourtClock.class))));

    @ArchTest
    static final ArchRule whatIsSharedKnowsNoService = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.comity.law..",
                    "org.comity.evidence..",
                    "org.comity.papers..",
                    "org.comity.courtevidence..",
                    "org.comity.events..",
                    "org.comity.http..",
                    "org.comity.audit..",
                    "org.comity.cases..",
                    "org.comity.store..",
                    "org.comity.retention..",
                    "org.comity.sessions..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICES);

    @ArchTest
    static final ArchRule lawPapersAndEvidenceArePlainJava = noClasses()
            .that()
            .resideInAnyPackage("org.comity.law..", "org.comity.papers..", "org.comity.evidence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.comity.events..", "org.comity.http..");

    @ArchTest
    static final ArchRule nobodyShipsWhatIsForTests = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.comity.localstack..");

    @ArchTest
    static final ArchRule noLayers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..services..", "..dto..", "..impl..");

    @ArchTest
    static final ArchRule noEmptyNames =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)$");

    @ArchTest
    static final ArchRule endpointsAreResources = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            // an interface with a path is a client of somebody else's
            .and()
            .areNotInterfaces()
            .should()
            .haveSimpleNameEndingWith("Resource");

    private static ArchRule knowsNoneOf(String own) {
        String[] others =
                Arrays.stream(SERVICES).filter(each -> !each.equals(own)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}
