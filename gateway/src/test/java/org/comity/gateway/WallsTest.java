package org.comity.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which part of the gateway may know which. */
@AnalyzeClasses(packages = "org.comity.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    @ArchTest
    static final ArchRule noCircles =
            slices().matching("org.comity.gateway.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingKnowsNotification = classes()
            .that()
            .resideInAPackage("..gateway.notification..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("..gateway.notification..");

    @ArchTest
    static final ArchRule mailSecretsAndDirectoryKnowNobody = noClasses()
            .that()
            .resideInAnyPackage("..gateway.mail..", "..gateway.secret..", "..gateway.directory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.identity..",
                    "..gateway.notification..",
                    "..gateway.routing..",
                    "..gateway.limit..",
                    "..gateway.webapp..",
                    "..gateway.problem..");

    @ArchTest
    static final ArchRule tokensNamePrincipalsNotAccounts = noClasses()
            .that()
            .resideInAPackage("..gateway.identity.token..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..identity.account..", "..identity.session..", "..identity.credential..", "..gateway.routing..");

    @ArchTest
    static final ArchRule routingAsksOnlyForTokens = noClasses()
            .that()
            .resideInAnyPackage("..gateway.routing..", "..gateway.limit..", "..gateway.webapp..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..identity.account..",
                    "..identity.session..",
                    "..identity.credential..",
                    "..gateway.mail..",
                    "..gateway.notification..");
}
