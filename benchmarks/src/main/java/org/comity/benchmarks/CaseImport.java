package org.comity.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comity.localstack.journey.Person;

/** Cases that a clerk brings in as one file, and how long a thousand take. */
final class CaseImport {
    static final int CASES = 1_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private CaseImport() {}

    /** From the first byte until the report of {@value #CASES} cases is whole, through the gateway. */
    static Duration measured(Stack stack) throws IOException, InterruptedException {
        Instant began = Instant.now();
        register(stack, CASES);
        return Duration.between(began, Instant.now());
    }

    /** Comes back when all of them are registered. */
    static void register(Stack stack, int count) throws IOException, InterruptedException {
        Person clerk = Filing.clerk(stack.gateway(), stack.password());
        String file = UUID.randomUUID().toString();
        List<Map<String, Object>> cases = IntStream.rangeClosed(1, count)
                .mapToObj(number -> sheet(file + "/" + number, number))
                .toList();
        Instant patient = Instant.now().plus(PATIENCE);
        String path = "/api/filing/case-imports/"
                + clerk.post("/api/filing/case-imports", cases).required("id").asText();
        JsonNode all = clerk.get(path);
        while (all.required("finishedAt").isNull()) {
            if (Instant.now().isAfter(patient)) {
                throw new IOException("a file of cases does not come to its end: " + all);
            }
            Thread.sleep(BETWEEN_LOOKS);
            all = clerk.get(path);
        }
        if (all.required("registered").asInt() != count) {
            throw new IOException("not every case of the file was registered: " + all);
        }
    }

    private static Map<String, Object> sheet(String reference, int number) {
        return Map.of(
                "reference",
                reference,
                "court",
                "浙01",
                "receivedOn",
                "2026-03-02",
                "cause",
                "88.7",
                "claimAmount",
                number + "000.00",
                "claims",
                "请求判令被告支付货款。",
                "parties",
                List.of(
                        party("PLAINTIFF", "杭州精工机械有限公司" + number, "CN", "zh-CN"),
                        party("DEFENDANT", "Hanbit Precision " + number + " Co., Ltd.", "KR", "ko")));
    }

    private static Map<String, Object> party(String role, String name, String country, String language) {
        return Map.of(
                "role",
                role,
                "kind",
                "COMPANY",
                "originalName",
                name,
                "representative",
                "A. Director",
                "country",
                country,
                "address",
                "Street 1",
                "email",
                "legal@company.example",
                "language",
                language);
    }
}
