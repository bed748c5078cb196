package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.comity.testing.TestEvents;
import org.comity.testing.TestMail;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A court with a case of its own for every test. */
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(FilingUpstream.class)
@QuarkusTestResource(MailRelay.class)
abstract class CourtTest {
    /** From where an addressee asks, as the gateway names it. */
    static final String ADDRESS = "203.0.113.7";

    final UUID clerk = UUID.randomUUID();
    final UUID judge = UUID.randomUUID();
    final UUID plaintiffAccount = UUID.randomUUID();
    final UUID plaintiff = UUID.randomUUID();
    final UUID defendant = UUID.randomUUID();
    final UUID alsoSued = UUID.randomUUID();
    final UUID claim = UUID.randomUUID();
    final UUID translation = UUID.randomUUID();
    final UUID passport = UUID.randomUUID();
    final UUID confirmation = UUID.randomUUID();
    final String email = "legal-" + UUID.randomUUID() + "@hanbit.example";
    final String claimText = "起诉状 " + UUID.randomUUID();
    final String claimDigest = FilingUpstream.file(claimText);
    final String translationDigest = FilingUpstream.file("소장 번역 " + UUID.randomUUID());

    @Inject
    ObjectMapper json;

    @Inject
    DataSource tables;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    /** A case registered at filing-service against a company in a country; waits until it is known here. */
    UUID caseAgainst(String country) {
        return caseOf(List.of(
                party(plaintiff, "PLAINTIFF", "Rheinland Maschinenbau GmbH", "DE", "en", plaintiffAccount),
                party(defendant, "DEFENDANT", "주식회사 한빛무역", country, "ko", null)));
    }

    UUID caseAgainstTwo(String country) {
        return caseOf(List.of(
                party(plaintiff, "PLAINTIFF", "Rheinland Maschinenbau GmbH", "DE", "en", plaintiffAccount),
                party(defendant, "DEFENDANT", "주식회사 한빛무역", country, "ko", null),
                party(alsoSued, "DEFENDANT", "대성무역 주식회사", country, "ko", null)));
    }

    private UUID caseOf(List<Map<String, Object>> parties) {
        UUID caseId = UUID.randomUUID();
        Map<String, Object> data = new HashMap<>();
        data.put("caseId", caseId);
        data.put("caseNumber", "（2026）浙01民初" + (1 + caseId.hashCode() % 9000 & 0xfff) + "号");
        data.put("court", TestTokens.COURT);
        data.put("causeOfAction", "88.7");
        data.put("title", "买卖合同纠纷");
        data.put("claim", Map.of("amount", "1250000.00", "currency", "USD"));
        data.put("registeredAt", Instant.now().toString());
        data.put("registeredByAccountId", clerk);
        data.put("parties", parties);
        data.put(
                "documents",
                List.of(
                        document(claim, claimDigest, "STATEMENT_OF_CLAIM", "起诉状", "zh-CN", null),
                        photographed(document(translation, translationDigest, "STATEMENT_OF_CLAIM", "소장", "ko", claim)),
                        // as the releases before told of them
                        document(passport, "ab".repeat(32), "IDENTITY", "Passport", "en", null),
                        document(confirmation, "cd".repeat(32), "SERVICE_ADDRESS", "送达地址确认书", "zh-CN", null)));
        tell("CaseRegistered", caseId, data);
        tell(
                "CaseAssigned",
                caseId,
                Map.of(
                        "caseId",
                        caseId,
                        "number",
                        1,
                        "ground",
                        "ASSIGNED",
                        "assignedAt",
                        Instant.now().toString(),
                        "assignedByAccountId",
                        clerk,
                        "members",
                        List.of(Map.of("accountId", judge, "name", "审判员 林", "office", "PRESIDING_JUDGE"))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(TestTokens.judge(judge))
                                .get("/api/service/cases/" + caseId + "/requests")
                                .statusCode()
                        == 200);
        return caseId;
    }

    private Map<String, Object> party(
            UUID id, String role, String name, String country, String language, UUID account) {
        Map<String, Object> party = new HashMap<>();
        party.put("partyId", id);
        party.put("role", role);
        party.put("kind", "COMPANY");
        party.put("name", name);
        party.put("latinName", account == null ? "Hanbit Trading Co., Ltd." : null);
        party.put("chineseName", account == null ? "韩光贸易株式会社" : "莱茵机械有限公司");
        party.put("country", country);
        party.put("language", language);
        party.put("zone", account == null ? "Asia/Seoul" : "Europe/Berlin");
        party.put("email", account == null ? email : null);
        party.put("address", "Seoul");
        party.put("accountId", account);
        return party;
    }

    private static Map<String, Object> document(
            UUID id, String digest, String kind, String title, String language, UUID translationOf) {
        Map<String, Object> document = new HashMap<>();
        document.put("documentId", id);
        document.put("digest", digest);
        document.put("kind", kind);
        document.put("title", title);
        document.put("language", language);
        document.put("pages", 3);
        document.put("translationOf", translationOf);
        return document;
    }

    private static Map<String, Object> photographed(Map<String, Object> document) {
        document.put("mediaType", "image/jpeg");
        document.put("extension", "jpg");
        return document;
    }

    /** The court, or one of its parties, hands a paper in at filing-service. */
    UUID files(UUID caseId, String kind, String readers) {
        return files(caseId, kind, readers, List.of());
    }

    /** @param named the parties that read it, where readers are named */
    UUID files(UUID caseId, String kind, String readers, List<UUID> named) {
        return files(caseId, kind, readers, named, FilingUpstream.file("传票 " + UUID.randomUUID()));
    }

    /** @param digest under which its bytes can be fetched */
    UUID files(UUID caseId, String kind, String readers, List<UUID> named, String digest) {
        UUID paper = UUID.randomUUID();
        Map<String, Object> data = new HashMap<>();
        data.put("caseId", caseId);
        data.put("paperId", paper);
        data.put("kind", kind);
        data.put("side", "COURT");
        data.put("authorAccountId", clerk);
        data.put("readers", readers);
        data.put("readerPartyIds", named);
        data.put("readerAccountIds", List.of());
        data.put("digest", digest);
        data.put("title", "传票");
        data.put("language", "zh-CN");
        data.put("pages", 1);
        data.put("translationOf", null);
        data.put("filedAt", "2026-11-26T02:00:00Z");
        tell("PaperFiled", caseId, data);
        return paper;
    }

    /** Makes somebody a partner that works for courts, as an operator does at the gateway; waits until it is known here. */
    void isPartner(UUID id, int version, boolean active, String... courts) {
        Map<String, Object> partner = Map.of(
                "partnerId",
                id,
                "name",
                "中国邮政",
                "courts",
                List.of(courts),
                "active",
                active,
                "version",
                version,
                "changedAt",
                "2026-11-26T02:00:00Z");
        TestEvents.tell(
                "gateway",
                id,
                TestEvents.event("PartnerChanged", id, json.valueToTree(partner).toString()));
        await().atMost(Duration.ofSeconds(30)).until(() -> isKnownPartner(id, version));
    }

    private boolean isKnownPartner(UUID id, int version) throws SQLException {
        try (Connection connection = tables.getConnection();
                PreparedStatement known =
                        connection.prepareStatement("select 1 from court_partner where id = ? and version >= ?")) {
            known.setObject(1, id);
            known.setInt(2, version);
            return known.executeQuery().next();
        }
    }

    void tell(String type, UUID subject, Map<String, Object> data) {
        TestEvents.tell(
                "filing-service",
                subject,
                TestEvents.event(type, subject, json.valueToTree(data).toString()));
    }

    /** What this service has told others about a case so far. */
    List<JsonNode> told(UUID caseId) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", kafka);
        properties.put("group.id", UUID.randomUUID().toString());
        properties.put("auto.offset.reset", "earliest");
        List<JsonNode> events = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("service-of-process-service-events"));
            int empty = 0;
            while (empty < 2) {
                var records = consumer.poll(Duration.ofMillis(700));
                empty = records.isEmpty() ? empty + 1 : 0;
                records.forEach(record -> {
                    if (caseId.toString().equals(record.key())) {
                        events.add(read(record.value()));
                    }
                });
            }
        }
        return events;
    }

    /** By what event each attempt of a case failed, told to others once. */
    void toldAsFailed(UUID caseId, Map<String, String> byAttempt) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<JsonNode> failures = told(caseId).stream()
                    .filter(event -> event.path("type").asText().equals("org.comity.ServiceFailed"))
                    .map(event -> event.path("data"))
                    .toList();
            assertEquals(byAttempt.size(), failures.size());
            failures.forEach(failure -> assertEquals(
                    byAttempt.get(failure.path("attemptId").asText()),
                    failure.path("by").asText()));
        });
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    RequestSpecification asClerk() {
        return as(TestTokens.clerk(clerk));
    }

    RequestSpecification as(String token) {
        return as(token, UUID.randomUUID().toString());
    }

    RequestSpecification as(String token, String idempotencyKey) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", idempotencyKey)
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    Map<String, Object> openRequest() {
        return openRequest(defendant, "STATEMENT_OF_CLAIM", List.of(claim, translation));
    }

    Map<String, Object> openRequest(UUID party, String paper, List<UUID> documents) {
        return Map.of(
                "partyId",
                party,
                "documentIds",
                documents,
                "paper",
                paper,
                "facts",
                Map.of("addressKnown", true, "agentInCase", false, "establishment", "NONE", "presentInChina", false));
    }

    String requestIn(UUID caseId) {
        return asClerk()
                .body(openRequest())
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Map<String, Object> start(boolean confirmed, String reasons) {
        Map<String, Object> start = new HashMap<>();
        start.put("basis", "EARLIER_AGREEMENT");
        start.put("basisNote", "Clause 14.2 of the contract: notices by e-mail to this address");
        start.put("email", email);
        start.put(
                "address",
                confirmed
                        ? Map.of("ground", "PAPER", "documentId", confirmation)
                        : Map.of("ground", "OWN", "documentId", claim));
        start.put("language", "ko");
        start.put("reasons", reasons);
        return start;
    }

    /** A judge allows electronic service where the adviser leaves it to one. */
    void allowed(String requestId, String reasons) {
        as(TestTokens.judge(judge))
                .body(Map.of("basedOn", 0, "channel", "ELECTRONIC", "open", true, "reasons", reasons))
                .post("/api/service/requests/" + requestId + "/decisions")
                .then()
                .statusCode(201);
    }

    /** @param reasons with which a judge allowed it before; null where it is open */
    String started(String requestId, boolean confirmed, String reasons) {
        if (reasons != null) {
            allowed(requestId, reasons);
        }
        return asClerk()
                .body(start(confirmed, null))
                .post("/api/service/requests/" + requestId + "/electronic-attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String codeFor(String requestId, String attemptId) {
        return asClerk()
                .post("/api/service/requests/" + requestId + "/electronic-attempts/" + attemptId + "/access-code")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** Issues a code and hands it over by telephone; at a confirmed address that is service. */
    String codeGiven(String requestId, String attemptId) {
        String code = codeFor(requestId, attemptId);
        asClerk()
                .body(Map.of("way", "TELEPHONE", "note", "To Mr Kim, at the number of the contract, note of today"))
                .post("/api/service/requests/" + requestId + "/electronic-attempts/" + attemptId
                        + "/access-code/handover")
                .then()
                .statusCode(201)
                .body("kind", is("ACCESS_CODE_GIVEN"));
        return code;
    }

    /** What happened to an attempt, as {@code items}. */
    ValidatableResponse eventsOf(String requestId, String attemptId) {
        return asClerk()
                .get("/api/service/requests/" + requestId + "/electronic-attempts/" + attemptId + "/events")
                .then()
                .statusCode(200);
    }

    /** The secret after the # of the link in the mail. */
    String secretFromMail() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !TestMail.to(email).isEmpty());
        return secretIn(TestMail.to(email).getLast());
    }

    static String secretIn(MimeMessage mail) {
        try {
            return text(mail.getContent()).replaceAll("(?s).*/deliveries/[^#]*#([A-Za-z0-9_-]{43}).*", "$1");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    String mailText() {
        try {
            return TestMail.to(email).getLast().getSubject() + "\n"
                    + text(TestMail.to(email).getLast().getContent());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(Object content) throws Exception {
        if (content instanceof Multipart parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(text(parts.getBodyPart(i).getContent())).append('\n');
            }
            return text.toString();
        }
        return content.toString();
    }

    RequestSpecification addressee() {
        return given().header("Accept-Language", "en")
                .header("X-Forwarded-For", ADDRESS)
                .contentType("application/json");
    }
}
