package org.comity.filing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.assertj.core.api.Assertions;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the docket hears of the other services, over a real Kafka. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The docket")
class DocketTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    @DisplayName(
            "shows service with the answer deadline and its derivation, once, and the served party appears with its code")
    void serviceAndAppearance() {
        String caseId = clerk.registers(filer.files());
        String defendant = filer.get("/cases/" + caseId).path("parties[1].id");
        String code =
                UUID.randomUUID().toString().replace("-", "").substring(0, 26).toUpperCase(java.util.Locale.ROOT);
        String served = served(caseId, defendant, code);

        tell("service-of-process-service", caseId, served, served);

        await().atMost(SOON)
                .untilAsserted(() ->
                        filer.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("ANSWER_DUE")));
        filer.get("/cases/" + caseId + "/docket")
                .then()
                .body("items.findAll { it.what == 'SERVED' }.details.channel", contains("ELECTRONIC"))
                .body("items.find { it.what == 'SERVED' }.partyName", is("한빛정밀 주식회사"))
                .body("items.find { it.what == 'ANSWER_DUE' }.deadline.rule", is("PLE-01"))
                .body("items.find { it.what == 'ANSWER_DUE' }.deadline.length", is(30))
                .body("items.find { it.what == 'ANSWER_DUE' }.deadline.trigger", is("2026-11-23"))
                .body("items.find { it.what == 'ANSWER_DUE' }.deadline.lastDay", is("2026-12-23"));

        TestFiler hanbit = TestFiler.party();
        hanbit.get("/cases/" + caseId).then().statusCode(404);
        hanbit.post("/appearances", Map.of("code", "Z".repeat(26)))
                .then()
                .statusCode(404)
                .body("code", is("appearance-code-unknown"));
        String typed = code.toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1—") + "\u3000";
        hanbit.post("/appearances", Map.of("code", typed))
                .then()
                .statusCode(201)
                .body("caseId", is(caseId))
                .body("partyId", is(defendant));
        hanbit.get("/cases/" + caseId).then().statusCode(200).body("parties.own", contains(false, true));
        TestFiler.party()
                .post("/appearances", Map.of("code", code))
                .then()
                .statusCode(409)
                .body("code", is("appearance-code-used"));
        await().atMost(SOON)
                .untilAsserted(() ->
                        filer.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("PARTY_APPEARED")));
    }

    @Test
    @DisplayName("guessing codes is held off, wherever the guesses come from at once")
    void guessing() {
        TestFiler guesser = TestFiler.party();
        guesser.post("/appearances", Map.of("code", "not a code"))
                .then()
                .statusCode(422)
                .body("code", is("appearance-code-malformed"));
        for (int i = 0; i < 10; i++) {
            guesser.post("/appearances", Map.of("code", "%026d".formatted(i)))
                    .then()
                    .statusCode(404);
        }
        guesser.post("/appearances", Map.of("code", "%026d".formatted(11)))
                .then()
                .statusCode(429)
                .body("code", is("appearance-too-many-attempts"));
    }

    @Test
    @DisplayName("a judgment starts the time to appeal, a paper that starts nothing has no last day")
    void appealAndNothing() {
        String caseId = clerk.registers(filer.files());
        String plaintiff = filer.get("/cases/" + caseId).path("parties[0].id");

        tell(
                "service-of-process-service",
                caseId,
                served(caseId, plaintiff, "FIRST", "\"paper\":\"SUMMONS\",\"starts\":[]"),
                served(caseId, plaintiff, "SECOND", starts("JUDGMENT", "APP-01")));

        await().atMost(SOON)
                .untilAsserted(() ->
                        filer.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("APPEAL_DUE")));
        filer.get("/cases/" + caseId + "/docket")
                .then()
                .body("items.findAll { it.what == 'SERVED' }", hasSize(2))
                .body("items.what", not(hasItem("ANSWER_DUE")))
                .body("items.findAll { it.what == 'APPEAL_DUE' }.deadline.rule", contains("APP-01"))
                .body("items.find { it.what == 'APPEAL_DUE' }.deadline.lastDay", is("2026-12-23"));
    }

    @Test
    @DisplayName("an attempt is on the docket and is not service; hearings are there too")
    void attemptAndHearing() {
        String caseId = clerk.registers(filer.files());
        String defendant = filer.get("/cases/" + caseId).path("parties[1].id");
        UUID hearing = UUID.randomUUID();

        tell(
                "service-of-process-service",
                caseId,
                event(
                        "ServiceRequestOpened",
                        caseId,
                        "\"requestId\":\"%s\",\"partyId\":\"%s\",\"openedAt\":\"2026-11-23T01:00:00Z\",\"openedByAccountId\":\"%s\""
                                .formatted(hearing, defendant, hearing)),
                event(
                        "ServiceAttempted",
                        caseId,
                        "\"requestId\":\"%s\",\"attemptId\":\"%s\",\"partyId\":\"%s\",\"channel\":\"POSTAL\",\"attemptedAt\":\"2026-11-23T02:00:00Z\""
                                .formatted(hearing, hearing, defendant)),
                event(
                        "ServiceFailed",
                        caseId,
                        "\"requestId\":\"%s\",\"attemptId\":\"%s\",\"partyId\":\"%s\",\"channel\":\"POSTAL\",\"by\":\"FAILED\",\"failedAt\":\"2026-11-23T03:00:00Z\""
                                .formatted(hearing, hearing, defendant)),
                chosen(caseId, defendant, true),
                chosen(caseId, defendant, false));
        tell(
                "service-of-process-service",
                caseId,
                event(
                        "ChannelDecided",
                        caseId,
                        "\"requestId\":\"%s\",\"partyId\":\"%s\",\"channel\":\"ELECTRONIC\",\"open\":true,\"decidedAt\":\"2026-11-23T01:30:00Z\",\"decidedByAccountId\":\"%s\",\"evidenceDigest\":\"%s\""
                                .formatted(hearing, defendant, hearing, "cd".repeat(32))),
                event(
                        "NoCertificateNeeded",
                        caseId,
                        "\"requestId\":\"%s\",\"attemptId\":\"%s\",\"partyId\":\"%s\",\"transmittedOn\":\"2026-05-04\",\"foundAt\":\"2026-11-23T01:40:00Z\",\"foundByAccountId\":\"%s\",\"evidenceDigest\":\"%s\",\"paperDigest\":\"%s\""
                                .formatted(hearing, hearing, defendant, hearing, "cd".repeat(32), "ef".repeat(32))));
        tell(
                "hearing-service",
                caseId,
                event(
                        "HearingScheduled",
                        caseId,
                        "\"hearingId\":\"%s\",\"startsAt\":\"2026-12-30T01:00:00Z\",\"endsAt\":\"2026-12-30T03:00:00Z\",\"scheduledByAccountId\":\"%s\""
                                .formatted(hearing, hearing)),
                event(
                        "PartyCalledToCourtroom",
                        caseId,
                        "\"hearingId\":\"%s\",\"partyId\":\"%s\",\"startsAt\":\"2026-12-30T01:00:00Z\",\"decidedAt\":\"2026-12-02T01:00:00Z\""
                                .formatted(hearing, defendant)),
                event(
                        "ConsentWithdrawalRefused",
                        caseId,
                        "\"hearingId\":\"%s\",\"partyId\":\"%s\",\"startsAt\":\"2026-12-30T01:00:00Z\",\"refusedAt\":\"2026-12-03T01:00:00Z\""
                                .formatted(hearing, defendant)),
                event(
                        "HearingConverted",
                        caseId,
                        "\"hearingId\":\"%s\",\"startsAt\":\"2026-12-30T01:00:00Z\",\"convertedAt\":\"2026-12-30T02:00:00Z\""
                                .formatted(hearing)),
                event(
                        "HearingMoved",
                        caseId,
                        "\"hearingId\":\"%s\",\"fromStartsAt\":\"2026-12-29T01:00:00Z\",\"startsAt\":\"2026-12-30T01:00:00Z\",\"endsAt\":\"2026-12-30T03:00:00Z\",\"movedByAccountId\":\"%s\",\"movedAt\":\"2026-12-02T03:00:00Z\""
                                .formatted(hearing, UUID.randomUUID())),
                event(
                        "HearingRecessed",
                        caseId,
                        "\"hearingId\":\"%s\",\"continuesAt\":\"2026-12-31T01:00:00Z\",\"recessedAt\":\"2026-12-30T03:00:00Z\""
                                .formatted(hearing)),
                event(
                        "PartyAbsenceFound",
                        caseId,
                        "\"hearingId\":\"%s\",\"partyId\":\"%s\",\"finding\":\"HEARD_IN_ABSENCE\",\"startsAt\":\"2026-12-30T01:00:00Z\",\"foundAt\":\"2026-12-30T01:20:00Z\""
                                .formatted(hearing, defendant)),
                event(
                        "HearingConsented",
                        caseId,
                        "\"hearingId\":\"%s\",\"partyId\":\"%s\",\"at\":\"2026-12-01T01:00:00Z\""
                                .formatted(hearing, defendant)),
                event(
                        "HearingRecordSealed",
                        caseId,
                        "\"hearingId\":\"%s\",\"recordDigest\":\"%s\",\"sealedAt\":\"2026-12-30T03:00:00Z\""
                                .formatted(hearing, "ab".repeat(32))));

        await().atMost(SOON).untilAsserted(() -> {
            for (String what : List.of(
                    "SERVICE_REQUESTED",
                    "SERVICE_CHANNEL_DECIDED",
                    "NO_CERTIFICATE_NEEDED",
                    "SERVICE_ATTEMPTED",
                    "SERVICE_FAILED",
                    "ELECTRONIC_SERVICE_AGREED",
                    "ELECTRONIC_SERVICE_WITHDRAWN",
                    "HEARING_SCHEDULED",
                    "HEARING_CONSENTED",
                    "PARTY_CALLED_TO_COURTROOM",
                    "CONSENT_WITHDRAWAL_REFUSED",
                    "HEARING_CONVERTED",
                    "HEARING_MOVED",
                    "HEARING_RECESSED",
                    "PARTY_ABSENCE_FOUND",
                    "HEARING_RECORD_SEALED")) {
                filer.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem(what));
            }
        });
        filer.get("/cases/" + caseId + "/docket").then().body("items.what", not(hasItem("SERVED")));
    }

    @Test
    @DisplayName("the other services hear of the case with its parties and documents, without proofs of identity")
    void tellsTheOthers() {
        String submission = filer.prepares();
        filer.adds(submission, "IDENTITY", "zh-CN", null);
        filer.signs(submission);
        filer.lodges(submission).then().statusCode(201);
        String caseId = clerk.registers(submission);
        filer.get("/cases/" + caseId + "/papers").then().body("items.kind", hasItem("IDENTITY"));
        String said = heard("CaseRegistered", caseId);
        Assertions.assertThat(said)
                .contains("浙01民初", "한빛정밀 주식회사", "\"translationOf\"", "\"digest\"", filer.account.toString())
                .contains("\"role\":\"DEFENDANT\"")
                .doesNotContain("IDENTITY");
    }

    private static String chosen(String caseId, String party, boolean agreed) {
        return event(
                "ElectronicServiceChosen",
                caseId,
                "\"partyId\":\"%s\",\"accountId\":\"%s\",\"agreed\":%s,\"chosenAt\":\"2026-11-23T04:00:00Z\""
                        .formatted(party, UUID.randomUUID(), agreed));
    }

    private String served(String caseId, String party, String code) {
        return served(caseId, party, code, starts("STATEMENT_OF_CLAIM", "PLE-01"));
    }

    private static String starts(String paper, String period) {
        return "\"paper\":\"%1$s\",\"starts\":[{\"paperId\":\"%2$s\",\"kind\":\"%1$s\",\"periodId\":\"%3$s\"}]"
                .formatted(paper, UUID.randomUUID(), period);
    }

    private String served(String caseId, String party, String code, String starts) {
        return event(
                "Served",
                caseId,
                "\"requestId\":\"%s\",\"attemptId\":\"%s\",\"partyId\":\"%s\",\"channel\":\"ELECTRONIC\",\"servedAt\":\"2026-11-22T17:30:00Z\",\"servedOn\":\"2026-11-23\",\"ruleId\":\"SRV-17\",\"article\":\"OL 31(2)(i)\",\"evidenceDigest\":\"%s\",%s,\"appearanceCodeDigest\":\"%s\""
                        .formatted(UUID.randomUUID(), UUID.randomUUID(), party, "0".repeat(64), starts, sha256(code)));
    }

    private static String event(String type, String caseId, String data) {
        return TestEvents.event(type, UUID.fromString(caseId), "{\"caseId\":\"%s\",%s}".formatted(caseId, data));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void tell(String from, String caseId, String... events) {
        TestEvents.tell(from, UUID.fromString(caseId), events);
    }

    private String heard(String type, String key) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("filing-service-events"));
            return await().atMost(SOON)
                    .until(
                            () -> {
                                for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofMillis(200))) {
                                    if (key.equals(each.key()) && each.value().contains(type)) {
                                        return each.value();
                                    }
                                }
                                return null;
                            },
                            found -> found != null);
        }
    }
}
