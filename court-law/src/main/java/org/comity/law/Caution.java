package org.comity.law;

/**
 * What a reader of a computed date must know before relying on it.
 *
 * @param code {@code holiday-calendar-unknown}, {@code weekend-as-rest-day} or {@code rule-recalled}
 * @param about the year, the date or the rule it concerns
 */
public record Caution(String code, String about, String zh, String en) {

    /** Of a date that may move once the notice of a year is published. */
    public static final String PROVISIONAL = "holiday-calendar-unknown";

    static Caution holidaysUnknown(int year) {
        return new Caution(
                PROVISIONAL,
                Integer.toString(year),
                "该日期为暂定：" + year + "年的国务院放假安排尚未公布或者尚未录入，目前仅按周末计算；录入后将重新计算，在此之前须由法院工作人员核对。",
                "This date is provisional: the State Council's holiday arrangement for " + year
                        + " is not published yet, or"
                        + " not known here; only weekends were considered. It is counted anew once it is; until then a"
                        + " person at the court must confirm it.");
    }

    static Caution weekendAsRestDay(Closure weekend) {
        return new Caution(
                "weekend-as-rest-day",
                weekend.date().toString(),
                "期间最后一日为周末，已顺延。最高人民法院2014年12月12日就该条旧文（节假日）作过此解释；现行条文用“法定休假日”，待核对。",
                "The period would end on a weekend and was moved. The Supreme People's Court read the rule so on 2014-12-12 in"
                        + " its former wording; for the present words \"statutory holiday\" this is to be confirmed.");
    }

    static Caution ruleRecalled(String ruleId) {
        return new Caution(
                "rule-recalled",
                ruleId,
                "该期间规定尚未与法条原文核对。",
                "The rule behind this period has not been checked against its source.");
    }
}
