package org.comity.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.gateway.Upstream;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@TestProfile(RatesTest.Few.class)
@DisplayName("How often callers may ask")
class RatesTest {
    @Inject
    DataSource database;

    @Inject
    LimitsConfig config;

    private final String caller = UUID.randomUUID().toString();

    @Test
    @DisplayName("is counted by all replicas together, within a second")
    void together() throws SQLException {
        // Given two replicas, and forty registrations an hour
        Rates one = new Rates(database, config);
        Rates other = new Rates(database, config);
        // When somebody uses all of it at the one
        assertThat(passed(one, 60)).isEqualTo(40);
        one.tell();
        // Then the other lets pass a tenth, tells of one more, learns of the rest, and lets nothing more pass than what
        // that one did not tell
        assertThat(passed(other, 5)).isEqualTo(5);
        other.tell();
        assertThat(passed(other, 20)).isBetween(2, 3);
        assertThat(passed(other, 20)).isZero();
        assertThat(other.secondsToWait(Rate.REGISTRATION, caller)).isGreaterThan(60);
        // And another caller is not held
        assertThat(other.secondsToWait(Rate.REGISTRATION, UUID.randomUUID().toString()))
                .isZero();
    }

    @Test
    @DisplayName("is not given twice to who goes from one replica to the other and back")
    void toAndFro() {
        Rates one = new Rates(database, config);
        Rates other = new Rates(database, config);
        int passed = 0;
        for (int turn = 0; turn < 40; turn++) {
            passed += passed(one, 2) + passed(other, 2);
            one.tell();
            other.tell();
        }
        // Of each, four are not told, and what passes within one turn is told after it.
        assertThat(passed).isBetween(40, 50);
    }

    @Test
    @DisplayName("costs the database nothing where people ask as people do")
    void quiet() {
        Rates quiet = new Rates(unreachable(), config);
        assertThat(passed(quiet, 4)).isEqualTo(4);
        quiet.tell();
    }

    @Test
    @DisplayName("is decided by each replica by itself where the database cannot be asked")
    void alone() {
        Rates alone = new Rates(silent(), config);
        assertThat(passed(alone, 60)).isEqualTo(40);
        alone.tell();
        assertThat(passed(alone, 10)).isZero();
    }

    @Test
    @DisplayName("is shown to operators where it was too often")
    void refused() throws SQLException {
        Rates one = new Rates(database, config);
        passed(one, 43);
        one.tell();
        assertThat(one.refusedWithin(Duration.ofHours(1), 100))
                .filteredOn(each -> each.caller().equals(caller))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.rate()).isEqualTo(Rate.REGISTRATION);
                    assertThat(each.refused()).isEqualTo(3);
                });
    }

    private int passed(Rates rates, int asked) {
        int passed = 0;
        for (int request = 0; request < asked; request++) {
            passed += rates.secondsToWait(Rate.REGISTRATION, caller) == 0 ? 1 : 0;
        }
        return passed;
    }

    private static DataSource unreachable() {
        return database(new AssertionError("the database was asked"));
    }

    private static DataSource silent() {
        return database(new SQLException("the database is away"));
    }

    private static DataSource database(Throwable failing) {
        return (DataSource) Proxy.newProxyInstance(
                RatesTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, given) -> {
                    throw failing;
                });
    }

    /** Registrations are given back slowly: what comes back while the test runs is less than one. */
    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("comity.limits.registrations-per-hour-and-address", "40");
        }
    }
}
