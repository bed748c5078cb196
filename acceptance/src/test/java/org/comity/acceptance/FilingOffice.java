package org.comity.acceptance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case that is filed, registered and given to a panel over HTTP, for journeys that begin after that. */
final class FilingOffice {
    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");

    private final Caller filers;
    private final Caller clerk;
    private final Caller supervisor;

    FilingOffice(Caller filers, Caller clerk, Caller supervisor) {
        this.filers = filers;
        this.clerk = clerk;
        this.supervisor = supervisor;
    }

    /** @return the id of the case */
    String registers(List<Map<String, String>> litigants) {
        String submission = drafts(litigants);
        lodges(submission);
        String path = submissionPath(submission);

        String review = "/api/filing/reviews/" + submission;
        clerk.puts(review + "/reviewer", Map.of("version", seen(review)));
        String caseId = clerk.posts(path + "/acceptance", Map.of("version", seen(review), "exchangeRate", "7.10"), 201)
                .getString("caseId");
        supervisor.posts("/api/filing/cases/" + caseId + "/assignments", bench(), 201);
        return caseId;
    }

    /** @return the id of a submission in which nothing is missing but the signature */
    String drafts(List<Map<String, String>> litigants) {
        String submission =
                filers.posts("/api/filing/submissions", Map.of(), 201).getString("id");
        String path = submissionPath(submission);
        filers.puts(path, draft(path, litigants));
        return submission;
    }

    void lodges(String submission) {
        String path = submissionPath(submission);
        filers.posts(path + "/signature", Map.of("name", "Dr. Anna Weber", "version", version(path)), 201);
        filers.posts(path + "/lodgement", Map.of("version", version(path)), 201);
    }

    private static String submissionPath(String submission) {
        return "/api/filing/submissions/" + submission;
    }

    private Map<String, Object> draft(String path, List<Map<String, String>> litigants) {
        Map<String, Object> draft = new HashMap<>();
        String power = uploads(path, "POWER_OF_ATTORNEY", "power-of-attorney");
        String apostille = uploads(path, "APOSTILLE", "apostille");
        uploads(path, "STATEMENT_OF_CLAIM", "statement-of-claim");
        uploads(path, "CONTRACT", "contract");
        draft.put("version", version(path));
        draft.put("partyType", "foreign_enterprise");
        draft.put("court", "浙01");
        draft.put("cause", "88.7");
        draft.put("claimAmount", "480000.00");
        draft.put("claimCurrency", "USD");
        draft.put("exchangeRate", "7.10");
        draft.put("exchangeRateOn", LocalDate.now(ZoneOffset.UTC).minusDays(2).toString());
        draft.put("claims", "Payment of USD 480,000, by both defendants jointly, to both plaintiffs.");
        draft.put("facts", "Two machining centres were delivered on 10 September 2025 and not paid.");
        draft.put("jurisdictionBasis", "Clause 15 of the contract chooses this court.");
        draft.put("warningAcknowledged", true);
        draft.put("litigants", litigants);
        draft.put(
                "powerOfAttorney",
                List.of(
                        Map.of("step", "SIGNED", "doneOn", "2026-01-12", "documentId", power),
                        Map.of("step", "NOTARISED", "doneOn", "2026-01-14", "documentId", power),
                        Map.of("step", "APOSTILLED", "doneOn", "2026-01-20", "documentId", apostille)));
        return draft;
    }

    static Map<String, String> company(String role, String name, String country, String email) {
        Map<String, String> company = new HashMap<>(Map.of(
                "role", role,
                "kind", "COMPANY",
                "originalName", name,
                "representative", "A. Director",
                "country", country,
                "address", "Street 1",
                "language", "en",
                "zone", "Europe/Berlin"));
        company.put("email", email);
        return company;
    }

    /** @return the original's id; its translation goes with it */
    private String uploads(String path, String kind, String file) {
        String language = kind.equals("CONTRACT") ? "ko" : "en";
        String query = path + "/documents?kind=" + kind + "&language=";
        String original = filers.uploads(query + language, DOCUMENTS.resolve(file + "." + language + ".pdf"))
                .getString("documents[-1].id");
        filers.uploads(query + "zh-CN&translationOf=" + original, DOCUMENTS.resolve(file + ".zh-CN.pdf"));
        return original;
    }

    private static Map<String, Object> bench() {
        return Map.of(
                "version",
                0,
                "clerkId",
                accountOf("clerk@court.example"),
                "presidingJudgeId",
                accountOf("judge@court.example"),
                "judgeIds",
                List.of(accountOf("judge.second@court.example")),
                "assessorIds",
                List.of(accountOf("assessor@court.example")),
                "assistantIds",
                List.of());
    }

    /** The demonstration's people have the same accounts in every installation. */
    static UUID accountOf(String email) {
        return UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
    }

    private long version(String path) {
        return filers.gets(path).getLong("version");
    }

    private long seen(String review) {
        return clerk.gets(review).getLong("submission.version");
    }
}
