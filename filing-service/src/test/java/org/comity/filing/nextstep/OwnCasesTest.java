package org.comity.filing.nextstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The cases of an account")
class OwnCasesTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestFiler lawyer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Inject
    CaseParties parties;

    @Inject
    Docket docket;

    private ValidatableResponse cases(TestFiler who, String query) {
        return who.get("/own-cases?" + query).then().statusCode(200);
    }

    /** A case with a fee that is to be paid. */
    private String registers() {
        String caseId = clerk.registers(lawyer.files());
        await().atMost(SOON).untilAsserted(() -> lawyer.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.findAll { it.periodId == 'FIL-07' }.size()", is(1)));
        return caseId;
    }

    private void feeEndsIn(String caseId, Duration time) {
        QuarkusTransaction.requiringNew().run(() -> assertThat(parties.getEntityManager()
                        .createNativeQuery(
                                "update deadline set closes_at = ?2 where case_id = ?1 and period_id = 'FIL-07'")
                        .setParameter(1, UUID.fromString(caseId))
                        .setParameter(2, Instant.now().plus(time))
                        .executeUpdate())
                .isOne());
    }

    @Test
    @DisplayName("stand by their next last day, then the newest first, each with its client and what is next")
    void byLastDay() {
        String later = registers();
        String paid = registers();
        String sooner = registers();
        feeEndsIn(later, Duration.ofDays(30));
        feeEndsIn(sooner, Duration.ofDays(2));
        JsonPath fee = JsonPath.from(clerk.get("/cases/" + paid + "/deadlines").asString())
                .setRootPath("items.find { it.periodId == 'FIL-07' }");
        clerk.post(
                        "/deadlines/" + fee.getString("id") + "/settlement",
                        Map.of("version", fee.getLong("version"), "outcome", "MET", "reason", "Paid today."))
                .then()
                .statusCode(201);

        cases(lawyer, "tab=ALL")
                .body("items.id", contains(sooner, later, paid))
                .body("items.step.kind", contains("PAY_FEE", "PAY_FEE", "AWAIT_SERVICE"))
                .body("items[0].clients.originalName", contains("Rheinland Maschinenbau GmbH"))
                .body("items[0].parties.chineseName", contains("莱茵兰机械制造有限公司", "韩光精密株式会社"))
                .body("items[0].status", is("PENDING"))
                .body("items[0].hearingId", nullValue());
        cases(lawyer, "tab=MINE_TO_ACT").body("items.id", contains(sooner, later));
        cases(lawyer, "tab=DUE_THIS_WEEK").body("items.id", contains(sooner));
        cases(lawyer, "court=粤01").body("items", empty());
        assertThat(inParts()).containsExactly(sooner, later, paid);

        // A payment that was not made in time is no more for the party to do: the court says what follows.
        feeEndsIn(sooner, Duration.ofHours(-1));
        cases(lawyer, "tab=MINE_TO_ACT").body("items.id", contains(later));
    }

    private List<String> inParts() {
        List<String> ids = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = cases(lawyer, "limit=1&after=" + after).extract().jsonPath();
            ids.addAll(page.getList("items.id"));
            after = page.getString("next");
        }
        return ids;
    }

    @Test
    @DisplayName("ask for what is due in an old one, however many newer ones there are")
    void oldest() {
        String old = registers();
        feeEndsIn(old, Duration.ofDays(2));
        QuarkusTransaction.requiringNew().run(() -> newerCases(old, 250));
        try {
            lawyer.get("/next-steps")
                    .then()
                    .statusCode(200)
                    .body("[0].kind", is("PAY_FEE"))
                    .body("[0].caseId", is(old));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> withoutThem(old));
        }
    }

    /** As a lawyer has them who came with them to this system. */
    private void newerCases(String like, int howMany) {
        EntityManager database = parties.getEntityManager();
        database.createNativeQuery("""
                        insert into case_file select (jsonb_populate_record(null::case_file, to_jsonb(f) || jsonb_build_object(
                            'id', gen_random_uuid(), 'submission_id', null, 'submitted_at', null, 'origin', 'CLERK',
                            'number', f.number || n, 'serial', 500000 + n, 'type', '知民初',
                            'registered_at', f.registered_at + n * interval '1 second'))).*
                          from case_file f, generate_series(1, ?2) n where f.id = ?1""")
                .setParameter(1, UUID.fromString(like))
                .setParameter(2, howMany)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into case_party select (jsonb_populate_record(null::case_party, to_jsonb(p) || jsonb_build_object(
                            'id', gen_random_uuid(), 'case_id', f.id))).*
                          from case_party p, case_file f, case_file old
                         where p.case_id = ?1 and old.id = ?1 and f.number like old.number || '_%'""").setParameter(1, UUID.fromString(like)).executeUpdate();
    }

    /** Others count cases and their numbers. */
    private void withoutThem(String like) {
        for (String table : List.of("case_party where case_id", "case_file where id")) {
            parties.getEntityManager()
                    .createNativeQuery(
                            "delete from " + table
                                    + " in (select f.id from case_file f, case_file old where old.id = ?1 and f.number like old.number || '_%')")
                    .setParameter(1, UUID.fromString(like))
                    .executeUpdate();
        }
    }

    @Test
    @DisplayName("are found by name, number and status, and show the next hearing")
    void sought() {
        String decided = registers();
        String pending = registers();
        TestFiler judge = TestFiler.judge();
        TestStaff.gives(decided, judge);
        judge.handsIn(decided, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        String hearing = UUID.randomUUID().toString();
        Instant begins = Instant.now().plus(Duration.ofDays(2));
        Instant goesOn = begins.plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        QuarkusTransaction.requiringNew()
                .run(() -> docket.enter(DocketEntry.of(
                        UUID.fromString(pending),
                        DocketEntry.What.HEARING_SCHEDULED,
                        DocketEntry.By.COURT,
                        Instant.now(),
                        null,
                        Map.of(
                                "hearingId", hearing,
                                "startsAt", begins.toString(),
                                "endsAt", begins.plus(Duration.ofHours(2)).toString()))));

        QuarkusTransaction.requiringNew()
                .run(() -> docket.enter(DocketEntry.of(
                        UUID.fromString(pending),
                        DocketEntry.What.HEARING_RECESSED,
                        DocketEntry.By.COURT,
                        Instant.now(),
                        null,
                        Map.of("hearingId", hearing, "continuesAt", goesOn.toString()))));

        cases(lawyer, "status=DECIDED").body("items.id", contains(decided)).body("items[0].status", is("DECIDED"));
        cases(lawyer, "status=PENDING")
                .body("items.id", contains(pending))
                .body("items[0].hearingId", is(hearing))
                .body("items[0].hearingAt", is(goesOn.toString()));
        String number = lawyer.get("/cases/" + pending).path("number");
        lawyer.asks()
                .queryParam("q", number)
                .get("/api/filing/own-cases")
                .then()
                .body("items.id", contains(pending));
        lawyer.asks()
                .queryParam("q", "nobody%")
                .get("/api/filing/own-cases")
                .then()
                .body("items", empty());
    }

    @Test
    @DisplayName("are no one else's, and no list for the court")
    void others() {
        registers();
        cases(TestFiler.party(), "tab=ALL").body("items", empty());
        clerk.get("/own-cases").then().statusCode(403);
    }
}
