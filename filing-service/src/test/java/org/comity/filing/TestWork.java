package org.comity.filing;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The work list as somebody of a court reads it. */
public final class TestWork {
    /** Far more than a page of the usual length, so that a test sees all of its own. */
    private static final int LARGE = 200;

    private TestWork() {}

    /** Every line from the first page to the last. */
    public static List<Map<String, Object>> of(TestFiler reader, String query) {
        return of(reader, query, LARGE);
    }

    public static List<Map<String, Object>> of(TestFiler reader, String query, int limit) {
        List<Map<String, Object>> lines = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = reader.get("/work?" + query + "&limit=" + limit + "&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            lines.addAll(page.getList("items"));
            after = page.getString("next");
        }
        return lines;
    }

    /** Those of one case or filing. */
    public static List<Map<String, Object>> in(String matter, TestFiler reader, String query) {
        return of(reader, query).stream()
                .filter(line -> matter.equals(step(line).get("caseId"))
                        || matter.equals(step(line).get("submissionId")))
                .toList();
    }

    public static List<Object> ids(TestFiler reader, String query) {
        return of(reader, query).stream().map(line -> line.get("id")).toList();
    }

    public static Map<?, ?> step(Map<String, Object> line) {
        return (Map<?, ?>) line.get("step");
    }
}
