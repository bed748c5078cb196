package org.comity.gateway.identity.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.comity.gateway.Upstream;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("People to try the court with")
class DemonstrationAccountsTest {
    @Inject
    DemonstrationAccounts demonstration;

    @Inject
    EntityManager database;

    @Test
    @DisplayName(
            "have their password again when another process starts, which is in the way of nothing that they do meanwhile")
    void startedBeside() {
        // Given one who gave themselves another password
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update account set password_hash = 'another' where email = 'judge@court.example'")
                .executeUpdate());
        Object[] before = account();
        // When
        demonstration.seed(new StartupEvent());
        // Then
        Object[] after = account();
        assertThat(after[0]).isNotEqualTo("another");
        assertThat(after[1])
                .as("a row that is read now can be written afterwards")
                .isEqualTo(before[1]);
    }

    private Object[] account() {
        return (Object[]) database.createNativeQuery(
                        "select password_hash, version from account where email = 'judge@court.example'")
                .getSingleResult();
    }
}
