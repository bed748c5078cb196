package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("An operator")
class OperationTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ROOT = "/api/staff/operation";

    @Inject
    DataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private String operator;

    @BeforeEach
    void signIn() {
        operator = Staff.operator();
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(ROOT + path);
    }

    private ValidatableResponse parked(boolean open) {
        return get(operator, "/dead-letters?open=" + open).then().statusCode(200);
    }

    private static Response givesBack(String token, String id) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(ROOT + "/dead-letters/" + id + "/giving-back");
    }

    /** As a service parks what it cannot handle. */
    private String parks(String topic, String subject, String message) {
        ProducerRecord<String, String> record = new ProducerRecord<>("dead-letters", subject, message);
        record.headers().add("dead-letter-topic", topic.getBytes(StandardCharsets.UTF_8));
        record.headers().add("dead-letter-reason", ("no such party in " + subject).getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(record);
        }
        await().atMost(SOON)
                .untilAsserted(() -> parked(true).body("items.reason", hasItem("no such party in " + subject)));
        return parked(true).extract().path("items.find { it.reason == 'no such party in " + subject + "' }.id");
    }

    private List<ConsumerRecord<String, String>> in(String topic) {
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
            consumer.subscribe(List.of(topic));
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                return !found.isEmpty();
            });
            return found;
        }
    }

    @Test
    @DisplayName("sees what no service could handle, without its words, and gives it back once, which is on record")
    void givesBack() throws SQLException {
        String subject = UUID.randomUUID().toString();
        String topic = "given-back-" + subject;
        String event =
                "{\"type\":\"org.comity.Served\",\"subject\":\"%s\",\"data\":{\"name\":\"한빛정밀\"}}".formatted(subject);
        String id = parks(topic, subject, event);
        assertThat(parked(true).extract().asString()).doesNotContain("한빛정밀");
        parked(true)
                .body("items.find { it.id == '" + id + "' }.type", is("Served"))
                .body("items.find { it.id == '" + id + "' }.subject", is(subject))
                .body("items.find { it.id == '" + id + "' }.topic", is(topic))
                .body("items.find { it.id == '" + id + "' }.givenBackAt", nullValue());
        long before =
                get(operator, "").then().statusCode(200).extract().jsonPath().getLong("deadLetters");

        givesBack(operator, id).then().statusCode(200).body("givenBackByName", notNullValue());

        assertThat(in(topic)).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(subject);
            assertThat(record.value()).isEqualTo(event);
        });
        parked(true).body("items.id", not(hasItem(id)));
        parked(false).body("items.find { it.id == '" + id + "' }.givenBackAt", notNullValue());
        get(operator, "").then().body("deadLetters", is((int) before - 1));
        givesBack(operator, id).then().statusCode(409).body("code", is("dead-letter-given-back"));
        givesBack(operator, UUID.randomUUID().toString())
                .then()
                .statusCode(404)
                .body("code", is("dead-letter-not-found"));
        assertThat(trailOf(id)).containsExactly("operator dead-letter-given-back");
    }

    @Test
    @DisplayName("sees also what is no event at all")
    void noEvent() {
        String subject = UUID.randomUUID().toString();
        String id = parks("filing-service-events", subject, "poison " + subject);
        parked(true)
                .body("items.find { it.id == '" + id + "' }.type", nullValue())
                .body("items.find { it.id == '" + id + "' }.topic", is("filing-service-events"));
    }

    @Test
    @DisplayName("sees what no table could keep as it is, and all that comes after it")
    void passesOver() {
        String subject = UUID.randomUUID().toString();
        String odd = parks(
                "filing-service-events",
                subject,
                "{\"type\":\"%1$s\",\"subject\":\"%1$s\"}".formatted("long".repeat(100)));
        parked(true).body("items.find { it.id == '" + odd + "' }.subject.length()", is(250));
        parks("\0" + "topic".repeat(60), UUID.randomUUID().toString(), "poison \0 " + subject);
        parks("filing-service-events", UUID.randomUUID().toString(), "poison " + subject);
    }

    @Test
    @DisplayName(
            "sees how each part stands: its checks, its jobs, and what it has still to handle; who does not answer is silent")
    void parts() {
        await().atMost(SOON).untilAsserted(() -> get(operator, "")
                .then()
                .statusCode(200)
                .body("parts.name", hasItems("gateway", "filing-service", "hearing-service"))
                .body("parts.find { it.name == 'gateway' }.state", is("READY"))
                .body("parts.find { it.name == 'gateway' }.checks.name", hasItem("events leave the outbox"))
                .body("parts.find { it.name == 'gateway' }.checks.up", everyItem(is(true)))
                .body("parts.find { it.name == 'gateway' }.unhandled", notNullValue())
                .body(
                        "parts.find { it.name == 'gateway' }.jobs.find { it.name == 'Postman.walk' }.doneAt",
                        notNullValue())
                .body("parts.find { it.name == 'filing-service' }.state", is("SILENT")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/dead-letters"})
    @DisplayName("alone sees that")
    void alone(String path) {
        get(Guests.token("clerk@court.example"), path).then().statusCode(403);
        given().get(ROOT + path).then().statusCode(401);
        givesBack(Guests.token("clerk@court.example"), UUID.randomUUID().toString())
                .then()
                .statusCode(403);
    }

    private List<String> trailOf(String subject) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select concat_ws(' ', role, act) from audit_trail where subject = ? order by position")) {
            select.setObject(1, UUID.fromString(subject));
            try (ResultSet rows = select.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
