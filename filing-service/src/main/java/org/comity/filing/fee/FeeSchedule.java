package org.comity.filing.fee;

import static java.math.BigDecimal.ZERO;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.comity.law.ApplicationKind.FeeScale;
import org.comity.law.Cause;
import org.comity.law.Causes;
import org.comity.law.LawTable;

/**
 * The national schedule of litigation fees: cumulative brackets, the same for everybody.
 * Source: Measures on the Payment of Litigation Costs (State Council Decree No. 481), in force since 2007-04-01.
 */
public final class FeeSchedule {
    private static final FeeSchedule OF_2007 =
            new FeeSchedule(LawTable.read(FeeSchedule.class, "/data/fee-schedule.json"));

    private final String source;
    private final List<Bracket> property;
    private final List<Bracket> preservation;
    private final BigDecimal preservationCap;
    private final List<Bracket> enforcement;
    private final BigDecimal preservationWithoutSum;
    private final BigDecimal leastRecognition;
    private final BigDecimal mostRecognition;
    private final JsonNode nonProperty;

    private FeeSchedule(JsonNode data) {
        source = data.at("/source/en").asText();
        property = brackets(data.at("/property_case/brackets"));
        JsonNode preservationData = application(data, "preservation");
        preservation = brackets(preservationData.get("brackets"));
        preservationCap = preservationData.get("cap_cny").decimalValue();
        preservationWithoutSum = preservationData.get("no_amount_cny").decimalValue();
        nonProperty = data.get("non_property");
        JsonNode recognition = application(data, "enforcement_or_recognition");
        enforcement = brackets(recognition.get("brackets"));
        leastRecognition = recognition.at("/no_amount/min_cny").decimalValue();
        mostRecognition = recognition.at("/no_amount/max_cny").decimalValue();
    }

    /**
     * The schedule that governs a case accepted on that day.
     *
     * @throws IllegalArgumentException before 2007-04-01, for which we hold no table
     */
    public static FeeSchedule inForceOn(LocalDate day) {
        if (day.isBefore(LocalDate.of(2007, 4, 1))) {
            throw new IllegalArgumentException("No fee schedule for " + day);
        }
        return OF_2007;
    }

    /** The acceptance fee of a property case, first instance. Source: art. 13(1). */
    public Fee propertyCase(BigDecimal amountCny) {
        return sum(property, amountCny, "13(1)");
    }

    /**
     * Of a case in which no amount is claimed. Source: art. 13(2), 13(3).
     *
     * @param cause by its number; null or one that is not in the list for one of no kind of its own
     */
    public FeeRange withoutAmount(String cause) {
        String part = Causes.find(cause).map(Cause::partZh).orElse("");
        return range(
                part.contains("知识产权")
                        ? "ip_no_amount"
                        : part.contains("人格权") ? "personality_rights" : "other_non_property");
    }

    /** An objection to jurisdiction that is found unfounded. Source: art. 13(6). */
    public FeeRange unfoundedObjection() {
        return range("jurisdiction_objection_rejected");
    }

    private FeeRange range(String kind) {
        JsonNode row = nonProperty
                .valueStream()
                .filter(each -> each.get("key").asText().equals(kind))
                .findFirst()
                .orElseThrow();
        return new FeeRange(
                yuan(row.get("min_cny").decimalValue()),
                yuan(row.get("max_cny").decimalValue()),
                row.get("article").asText(),
                source);
    }

    /** The appeal fee: on the part of the judgment that is challenged, and on no more. Source: art. 17. */
    public Fee appeal(BigDecimal challengedCny) {
        return sum(property, challengedCny, "17");
    }

    /** Preservation, capped. Source: art. 14(2). */
    public Fee preservation(BigDecimal valueCny) {
        Fee fee = sum(preservation, valueCny, "14(2)");
        return fee.cny().compareTo(preservationCap) <= 0 ? fee : changed(fee, preservationCap, "cap, Art. 14(2)");
    }

    /** Enforcement, or recognition and enforcement of a foreign judgment or award. Source: art. 14(1). */
    public Fee enforcement(BigDecimal amountCny) {
        return sum(enforcement, amountCny, "14(1)");
    }

    /**
     * Of an application that is made in a case. Source: art. 14(1), 14(2).
     *
     * @param sum on which it is computed; null where none is asked for
     */
    public OwedFee application(FeeScale scale, BigDecimal sum) {
        return switch (scale) {
            case PRESERVATION ->
                sum == null
                        ? without(preservationWithoutSum, preservationWithoutSum, "14(2)")
                        : OwedFee.of(preservation(sum));
            case RECOGNITION ->
                sum == null ? without(leastRecognition, mostRecognition, "14(1)") : OwedFee.of(enforcement(sum));
        };
    }

    private OwedFee without(BigDecimal least, BigDecimal most, String article) {
        return new OwedFee(yuan(least), yuan(most), article, List.of(), null, source);
    }

    /** A payment order costs a third of the property scale. Source: art. 14(3). */
    public Fee paymentOrder(BigDecimal amountCny) {
        Fee fee = propertyCase(amountCny);
        return changed(fee, fee.cny().divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP), "one third, Art. 14(3)");
    }

    /** Half of a fee; the law halves at most once. Source: arts. 15, 16, 18; J 206. */
    public Fee halved(Fee fee, String article) {
        if (fee.limit() != null) {
            throw new IllegalArgumentException("A fee is changed at most once (J 206): " + fee.limit());
        }
        return changed(fee, half(fee.cny()), "halved, Art. " + article);
    }

    /** Half of what the court sets within a range. Source: art. 18. */
    public FeeRange halved(FeeRange range, String article) {
        return new FeeRange(half(range.leastCny()), half(range.mostCny()), article, range.source());
    }

    /**
     * What a claim costs more that grew: up to the fee of the whole. Source: art. 21(1).
     *
     * @param beforeCny 0 where no amount was claimed
     * @param half whether it is tried with another, so that half is paid of either. Source: art. 18
     */
    public Fee added(BigDecimal beforeCny, BigDecimal afterCny, boolean half) {
        Fee whole = sum(property, afterCny, "21(1)");
        BigDecimal before =
                beforeCny.signum() == 0 ? ZERO : propertyCase(beforeCny).cny();
        BigDecimal more = whole.cny().subtract(before);
        return changed(
                whole,
                half ? half(more) : more,
                "less CNY " + yuan(before).toPlainString() + " of before, Art. 21(1)"
                        + (half ? "; halved, Art. 18" : ""));
    }

    private static BigDecimal half(BigDecimal cny) {
        return cny.divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
    }

    private Fee sum(List<Bracket> scale, BigDecimal amount, String article) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("No fee on " + amount);
        }
        List<Fee.Step> steps = scale.stream()
                .filter(bracket -> bracket.reachedBy(amount))
                .map(bracket -> bracket.on(amount))
                .toList();
        BigDecimal total = steps.stream().map(Fee.Step::fee).reduce(ZERO, BigDecimal::add);
        return new Fee(yuan(total), amount, article, steps, null, source);
    }

    private static Fee changed(Fee fee, BigDecimal cny, String how) {
        return new Fee(yuan(cny), fee.baseCny(), fee.article(), fee.steps(), how, fee.source());
    }

    /** To the fen, half up: the Measures are silent. */
    private static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static JsonNode application(JsonNode data, String key) {
        return StreamSupport.stream(data.get("application_fees").spliterator(), false)
                .filter(fee -> fee.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Bracket> brackets(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Bracket(
                        decimal(row, "over_cny"),
                        decimal(row, "up_to_cny"),
                        decimal(row, "flat_cny"),
                        decimal(row, "rate")))
                .toList();
    }

    private static BigDecimal decimal(JsonNode row, String field) {
        return row.get(field).isNull() ? null : row.get(field).decimalValue();
    }
}
