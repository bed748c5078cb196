package org.comity.filing.fee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comity.law.LawTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The fee schedule of 2007")
class FeeScheduleTest {
    private final FeeSchedule schedule = FeeSchedule.inForceOn(LocalDate.of(2026, 11, 21));

    static Stream<Arguments> workedExamples() {
        return StreamSupport.stream(
                        LawTable.read(FeeSchedule.class, "/data/fee-schedule.json")
                                .get("worked_examples")
                                .spliterator(),
                        false)
                .map(row -> Arguments.of(
                        row.get("id").asText(),
                        row.get("kind").asText(),
                        row.get("input"),
                        row.get("fee_cny").decimalValue()));
    }

    @ParameterizedTest(name = "{0} {1} {2} costs {3}")
    @MethodSource("workedExamples")
    void followsTheWorkedExamples(String id, String kind, JsonNode input, BigDecimal fee) {
        assertThat(fee(kind, input).cny()).isEqualByComparingTo(fee);
    }

    private Fee fee(String kind, JsonNode input) {
        return switch (kind) {
            case "property_first_instance" -> schedule.propertyCase(amount(input, "amount_cny"));
            case "property_first_instance_foreign_currency" ->
                schedule.propertyCase(
                        new Money(amount(input, "amount"), input.get("currency").asText())
                                .inCny(amount(input, "rate_cny_per_unit")));
            case "appeal_partial" -> schedule.appeal(amount(input, "disputed_amount_cny"));
            case "mediation_or_withdrawal_half" ->
                schedule.halved(schedule.propertyCase(amount(input, "amount_cny")), "15");
            case "counterclaim_merged_half" ->
                schedule.halved(schedule.propertyCase(amount(input, "amount_cny")), "18");
            case "preservation", "preservation_capped" -> schedule.preservation(amount(input, "preserved_value_cny"));
            case "enforcement_or_recognition" -> schedule.enforcement(amount(input, "amount_cny"));
            case "payment_order_third" -> schedule.paymentOrder(amount(input, "amount_cny"));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static BigDecimal amount(JsonNode input, String field) {
        return input.get(field).decimalValue();
    }

    @ParameterizedTest(name = "CNY {0} costs {1}: {2}")
    @CsvSource({
        "0.01, 50.00, the flat sum from the first fen",
        "10000.01, 50.00, a quarter of a fen above the flat sum is rounded away",
        "10000.20, 50.01, half a fen is rounded up",
        "9999999999.99, 50041800.00, the last bracket has no end"
    })
    void roundsToTheFen(BigDecimal amount, BigDecimal fee, String why) {
        assertThat(schedule.propertyCase(amount).cny()).isEqualByComparingTo(fee);
    }

    @Test
    @DisplayName("shows each bracket, and the steps add up to the fee")
    void showsItsDerivation() {
        Fee fee = schedule.propertyCase(new BigDecimal("3408000.00"));

        assertThat(fee.steps()).hasSize(7);
        assertThat(fee.steps().getLast().part()).isEqualByComparingTo("1408000");
        assertThat(fee.steps().stream().map(Fee.Step::fee).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(fee.cny())
                .isEqualByComparingTo("34064");
    }
}
