package org.comity.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.comity.localstack.test.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
class NotificationTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    @DisplayName("tells each party of a case in its own language, without a fact of the case, and once")
    void tellsParties() {
        // Given two parties with accounts, one without
        Guest german = guest("fr");
        Guest korean = guest("ko");
        UUID caseId = UUID.randomUUID();
        JsonObject registered = new JsonObject()
                .put("caseId", caseId.toString())
                .put("caseNumber", "（2026）浙01民初1号")
                .put("title", "Rheinland v Hanbit")
                .put(
                        "parties",
                        new JsonArray()
                                .add(new JsonObject().put("name", "Rheinland").put("accountId", german.id()))
                                .add(new JsonObject().put("name", "Hanbit").put("accountId", korean.id()))
                                .add(new JsonObject().put("name", "Nobody").putNull("accountId")));
        // When the same event arrives twice, and another after it
        UUID eventId = UUID.randomUUID();
        happen("filing-service-events", "CaseRegistered", eventId, caseId, registered);
        happen("filing-service-events", "CaseRegistered", eventId, caseId, registered);
        happen(
                "service-of-process-service-events",
                "Served",
                UUID.randomUUID(),
                caseId,
                new JsonObject().put("caseId", caseId.toString()).put("channel", "EMAIL"));
        // Then: mail 1 confirmed the address, mail 2 tells of the case, mail 3 of the news
        MimeMessage toGerman = Guests.mail(german.email(), 2);
        assertThat(Guests.textOf(toGerman))
                .contains("Une affaire a été enregistrée", "/cases/" + caseId)
                .doesNotContain("浙01", "Rheinland", "Hanbit");
        assertThat(Guests.textOf(Guests.mail(korean.email(), 2))).contains("사건이 등록되었습니다");
        assertThat(Guests.textOf(Guests.mail(korean.email(), 3)))
                .contains("사건에 새 소식이 있습니다")
                .doesNotContain("EMAIL");
        assertThat(Guests.mails(german.email())).hasSize(3);
    }

    @Test
    @DisplayName("tells the filer of a notice that needs an answer")
    void tellsFiler() {
        Guest filer = guest("en");
        UUID submissionId = UUID.randomUUID();
        happen(
                "filing-service-events",
                "DeficiencyNotified",
                UUID.randomUUID(),
                submissionId,
                new JsonObject()
                        .put("submissionId", submissionId.toString())
                        .put("filerAccountId", filer.id())
                        .put("itemCount", 3)
                        .put("cureBy", "2026-12-01"));
        assertThat(Guests.textOf(Guests.mail(filer.email(), 2)))
                .contains("The court needs something from you", "not service of a document")
                .doesNotContain("2026-12-01");
    }

    private static Guest guest(String locale) {
        String email = Guests.newAddress();
        Guests.register(email, "long enough, and mine", locale);
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        return new Guest(email, Guests.signIn(email, "long enough, and mine").path("account.id"));
    }

    private void happen(String topic, String name, UUID eventId, UUID subject, JsonObject data) {
        String event = new JsonObject()
                .put("specversion", "1.0")
                .put("id", eventId.toString())
                .put("type", "org.comity." + name)
                .put("source", "urn:comity:test")
                .put("subject", subject.toString())
                .put("time", Instant.now().toString())
                .put("datacontenttype", "application/json")
                .put("data", data)
                .encode();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> sent = new ProducerRecord<>(topic, subject.toString(), event);
            sent.headers()
                    .add(
                            "content-type",
                            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));
            producer.send(sent);
            producer.flush();
        }
    }

    private record Guest(String email, String id) {}
}
