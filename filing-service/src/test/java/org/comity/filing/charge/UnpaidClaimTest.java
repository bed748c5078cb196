package org.comity.filing.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The ruling that a claim counts as withdrawn")
class UnpaidClaimTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    EntityManager database;

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> clerk.get("/cases/" + caseId + "/charges").path("items.size()"),
                        Integer.valueOf(1)::equals);
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> clerk.get("/cases/" + caseId + "/deadlines")
                                .path("items.findAll { it.periodId == 'FIL-07' }.state"),
                        List.of("RUNNING")::equals);
    }

    private String known(String field) {
        return clerk.get("/cases/" + caseId + "/court-documents/kinds")
                .path("find { it.code == 'WITHDRAWAL_RULING' }.fields.find { it.code == '" + field + "' }.known");
    }

    private void endsAt(Instant instant) {
        QuarkusTransaction.requiringNew().run(() -> assertThat(database.createNativeQuery(
                                "update deadline set derivation = jsonb_set(derivation, '{closesAt}', to_jsonb(?1)), closes_at = cast(?1 as timestamptz)"
                                        + " where case_id = ?2 and period_id = 'FIL-07'")
                        .setParameter(1, instant.toString())
                        .setParameter(2, UUID.fromString(caseId))
                        .executeUpdate())
                .isOne());
    }

    private void lapses() {
        endsAt(Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS));
    }

    private void pays(String cny) {
        String charge = clerk.get("/cases/" + caseId + "/charges").path("items[0].id");
        LocalDate today = CourtClock.dateOf(Instant.now());
        clerk.post(
                        "/cases/" + caseId + "/charges/" + charge + "/payment",
                        Map.of("cny", cny, "paidOn", today.toString()))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "is drafted with what the case knows once the day of its fee is over, with its articles, and not before")
    void unpaid() {
        assertThat(known("DECISION")).isNull();
        lapses();
        assertThat(known("FINDINGS")).contains("34064.00元", "已交人民币0.00元");
        assertThat(known("DECISION")).contains("第二百一十三条", "第二十二条", "撤回起诉处理", "莱茵兰机械制造有限公司");
        assertThat(known("MATTER")).isNotNull();
    }

    @Test
    @DisplayName("is not drafted once the fee is paid")
    void paid() {
        lapses();
        assertThat(known("DECISION")).isNotNull();
        pays("34064");
        assertThat(known("DECISION")).isNull();
    }

    @Test
    @DisplayName("is not drafted while the court has still to decide on relief from the fee")
    void reliefAskedFor() {
        lapses();
        plaintiff
                .post(
                        "/cases/" + caseId + "/applications",
                        Map.of(
                                "kind",
                                "FEE_DEFERRAL",
                                "fields",
                                Map.of("REASONS", "资金周转", "PAY_UNTIL", "三个月后"),
                                "paperIds",
                                List.of()))
                .then()
                .statusCode(201);
        assertThat(known("DECISION")).isNull();
    }
}
