package org.comity.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.testing.TestTokens;

/** The account of the court of the tests, as its operator writes it down. */
public final class TestAccount {
    public static final String NUMBER = "1202020119900000123";

    private static final TestFiler OPERATOR = TestFiler.of("operator", null);

    private TestAccount() {}

    /** What an operator writes. @param version the one that was seen */
    public static Map<String, Object> written(int version) {
        return new HashMap<>(Map.of(
                "version",
                version,
                "holder",
                "杭州市中级人民法院诉讼费专户",
                "holderLatin",
                "Hangzhou Intermediate People's Court",
                "bank",
                "中国工商银行杭州分行",
                "bankLatin",
                "ICBC Hangzhou Branch",
                "number",
                "1202 0201 1990 0000 123",
                "bic",
                "ICBKCNBJZJP",
                "cnaps",
                "102331000007"));
    }

    /** Of what stands; 0 where nothing does. */
    public static int version(String court) {
        List<Integer> versions =
                OPERATOR.get("/court-accounts").path("findAll { it.court == '" + court + "' }.version");
        return versions.isEmpty() ? 0 : versions.getFirst();
    }

    /** Written down for the court of the tests. */
    public static void isKept() {
        OPERATOR.put("/court-accounts/" + TestTokens.COURT, written(version(TestTokens.COURT)))
                .then()
                .statusCode(200);
    }
}
