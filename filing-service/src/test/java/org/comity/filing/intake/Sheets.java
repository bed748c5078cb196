package org.comity.filing.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;

/** Cases as clerks and partners tell of them in these tests. */
final class Sheets {
    private Sheets() {}

    /** A plaintiff in the mainland sues a company in Korea on paper, and claims no sum. */
    static Map<String, Object> onPaper(String court) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("court", court);
        sheet.put("receivedOn", "2026-03-02");
        sheet.put("cause", "88.7");
        sheet.put("claims", "请求判令被告交付机器。");
        sheet.put("parties", new ArrayList<>(List.of(plaintiff(), defendant())));
        return sheet;
    }

    /** The same with a sum, running already under that number. */
    static Map<String, Object> running(String court, String number) {
        Map<String, Object> sheet = onPaper(court);
        sheet.put("number", number);
        sheet.put("registeredOn", "2026-03-05");
        sheet.put("claimAmount", "480000.00");
        sheet.put("claimCurrency", "USD");
        sheet.put("exchangeRate", "7.10");
        sheet.put(
                "history",
                List.of(Map.of("day", "2026-03-20", "note", "组成合议庭"), Map.of("day", "2026-03-20", "note", "通知开庭")));
        return sheet;
    }

    /** An insurer in Germany. @param claims whether it has a claim of its own */
    static Map<String, Object> thirdParty(boolean claims) {
        return new HashMap<>(Map.of(
                "party",
                new HashMap<>(Map.of(
                        "role", "THIRD_PARTY",
                        "kind", "COMPANY",
                        "originalName", "Hansa Versicherung AG",
                        "representative", "Jan Petersen",
                        "country", "DE",
                        "address", "Jungfernstieg 1, 20095 Hamburg",
                        "language", "en")),
                "claims",
                claims));
    }

    private static Map<String, Object> plaintiff() {
        return new HashMap<>(Map.of(
                "role", "PLAINTIFF",
                "kind", "COMPANY",
                "originalName", "杭州精工机械有限公司",
                "representative", "王磊，经理",
                "country", "CN",
                "address", "浙江省杭州市西湖区文三路1号",
                "language", "zh-CN"));
    }

    private static Map<String, Object> defendant() {
        return new HashMap<>(TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "", "KR"));
    }
}
