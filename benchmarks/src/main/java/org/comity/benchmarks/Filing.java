package org.comity.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.localstack.journey.Person;

/** One case from signing in to its docket, as a company abroad and a clerk go about it, through the gateway. */
final class Filing {
    private static final String PLAINTIFF = "plaintiff@example.com";
    private static final String CLERK = "clerk@court.example";
    private static final int PAGES = 20;
    /** Of {@link #file}. */
    static final int REQUESTS = 20;

    private final Person plaintiff;
    private final Person clerk;
    private final String submission;

    private Filing(Person plaintiff, Person clerk, String submission) {
        this.plaintiff = plaintiff;
        this.clerk = clerk;
        this.submission = "/api/filing/submissions/" + submission;
    }

    /** @param gateway its origin */
    static Person plaintiff(String gateway, String password) throws IOException, InterruptedException {
        return Person.signedIn(gateway, PLAINTIFF, password);
    }

    static Person clerk(String gateway, String password) throws IOException, InterruptedException {
        return Person.signedIn(gateway, CLERK, password);
    }

    /** From the draft until the plaintiff reads on the docket that the case is registered, in twenty requests. */
    static void file(Person plaintiff, Person clerk) throws IOException, InterruptedException {
        JsonNode draft = plaintiff.post("/api/filing/submissions", Map.of());
        new Filing(plaintiff, clerk, draft.required("id").asText()).goThrough();
    }

    private void goThrough() throws IOException, InterruptedException {
        write(uploads());
        plaintiff.post(submission + "/signature", Map.of("name", "Katrin Vogel", "version", version()));
        plaintiff.post(submission + "/lodgement", Map.of("version", version()));
        String caseId = accepted();
        JsonNode docket = plaintiff.get("/api/filing/cases/" + caseId + "/docket");
        if (docket.findValuesAsText("what").stream().noneMatch("CASE_REGISTERED"::equals)) {
            throw new IOException("the docket does not say that the case is registered: " + docket);
        }
    }

    /** Four papers with their translations. */
    private Map<String, String> uploads() throws IOException, InterruptedException {
        Map<String, String> originals = new HashMap<>();
        for (String kind : List.of("STATEMENT_OF_CLAIM", "POWER_OF_ATTORNEY", "APOSTILLE", "CONTRACT")) {
            String original = upload(kind, "en", "");
            upload(kind, "zh-CN", "&translationOf=" + original);
            originals.put(kind, original);
        }
        return originals;
    }

    private String upload(String kind, String language, String translation) throws IOException, InterruptedException {
        JsonNode documents = plaintiff
                .upload(
                        "%s/documents?kind=%s&language=%s%s".formatted(submission, kind, language, translation),
                        Pdf.ofPages(PAGES),
                        kind + "-" + language + ".pdf")
                .required("documents");
        return documents.get(documents.size() - 1).required("id").asText();
    }

    private void write(Map<String, String> papers) throws IOException, InterruptedException {
        Map<String, Object> draft = new HashMap<>();
        draft.put("version", version());
        draft.put("partyType", "foreign_enterprise");
        draft.put("court", "浙01");
        draft.put("cause", "88.7");
        draft.put("claimAmount", "480000.00");
        draft.put("claimCurrency", "USD");
        draft.put("exchangeRate", "7.10");
        draft.put("exchangeRateOn", "2026-11-20");
        draft.put("claims", "1. Payment of USD 480,000. 2. Costs.");
        draft.put("facts", "Two machining centres were delivered on 12 March 2026 and not paid.");
        draft.put("jurisdictionBasis", "Clause 14 of the contract names this court.");
        draft.put("warningAcknowledged", true);
        draft.put(
                "litigants",
                List.of(
                        company("PLAINTIFF", "Rheinland Maschinenbau GmbH", "DE", "Europe/Berlin"),
                        company("DEFENDANT", "Hanbit Precision Co., Ltd.", "KR", "Asia/Seoul")));
        draft.put(
                "powerOfAttorney",
                List.of(
                        step("SIGNED", "2026-09-01", papers.get("POWER_OF_ATTORNEY")),
                        step("NOTARISED", "2026-09-02", papers.get("POWER_OF_ATTORNEY")),
                        step("APOSTILLED", "2026-09-08", papers.get("APOSTILLE"))));
        plaintiff.put(submission, draft);
    }

    private static Map<String, String> company(String role, String name, String country, String zone) {
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
                "en",
                "zone",
                zone);
    }

    private static Map<String, String> step(String step, String doneOn, String document) {
        return Map.of("step", step, "doneOn", doneOn, "documentId", document);
    }

    private String accepted() throws IOException, InterruptedException {
        String review = submission.replace("/submissions/", "/reviews/");
        clerk.put(review + "/reviewer", Map.of("version", versionSeen(review)));
        return clerk.post(submission + "/acceptance", Map.of("version", versionSeen(review), "exchangeRate", "7.10"))
                .required("caseId")
                .asText();
    }

    private long version() throws IOException, InterruptedException {
        return plaintiff.get(submission).required("version").asLong();
    }

    private long versionSeen(String review) throws IOException, InterruptedException {
        return clerk.get(review).required("submission").required("version").asLong();
    }
}
