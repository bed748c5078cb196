package org.comity.filing.deadline;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.law.Caution;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A last day that was counted before the holidays were known")
class ProvisionalDaysTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Inject
    ProvisionalDays provisional;

    @Inject
    Deadlines deadlines;

    @Inject
    ObjectMapper json;

    private String caseId;

    @ParameterizedTest(name = "of the holidays of {0} the notice is known now: it ends on {1}")
    @CsvSource({"2026, 2026-10-08", "2031, 2026-10-01"})
    void isCountedAnew(String year, LocalDate lastDay) {
        caseId = clerk.registers(plaintiff.files());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> seen().body("items.periodId", hasItem("FIL-07")));
        UUID id = UUID.fromString(seen().extract().path("items.find { it.periodId == 'FIL-07' }.id"));
        QuarkusTransaction.requiringNew().run(() -> countedWithoutHolidaysOf(year, id));

        provisional.recount();

        seen().body("items.find { it.periodId == 'FIL-07' }.derivation.lastDay", is(lastDay.toString()));
    }

    private ValidatableResponse seen() {
        return clerk.get("/cases/" + caseId + "/deadlines").then().statusCode(200);
    }

    /** As a release would have counted it that did not know of National Day. */
    private void countedWithoutHolidaysOf(String year, UUID id) {
        Derivation known = Derivation.of("FIL-07", LocalDate.parse("2026-09-24"));
        LocalDate day = LocalDate.parse("2026-10-01");
        Derivation before = new Derivation(
                known.rule(),
                known.ruleZh(),
                known.ruleEn(),
                known.article(),
                known.source(),
                known.confidence(),
                known.trigger(),
                known.firstCountedDay(),
                known.length(),
                known.unit(),
                day,
                List.of(),
                day,
                CourtClock.endOf(day),
                List.of(new Caution(Caution.PROVISIONAL, year, "", "")));
        deadlines
                .getEntityManager()
                .createNativeQuery("""
                        update deadline set derivation = cast(?1 as jsonb), last_day = ?2, closes_at = ?3 where id = ?4""")
                .setParameter(1, written(before))
                .setParameter(2, before.lastDay())
                .setParameter(3, before.closesAt())
                .setParameter(4, id)
                .executeUpdate();
    }

    private String written(Derivation derivation) {
        try {
            return json.writeValueAsString(derivation);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
