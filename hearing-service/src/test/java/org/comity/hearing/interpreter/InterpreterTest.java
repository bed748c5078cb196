package org.comity.hearing.interpreter;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The interpreters of the courts")
class InterpreterTest {
    private final UUID lee = UUID.randomUUID();
    private final String clerk = TestTokens.clerk(UUID.randomUUID());

    @Test
    @DisplayName("can be chosen from as long as they work as such; what was said before changes nothing")
    void known() {
        told("Lee", "interpreter", true, 3);
        awaitListed();
        told("Lee", "interpreter", false, 2);
        told("Li", "interpreter", true, 4);
        awaitName("Li");
        told("Li", "clerk", true, 5);
        awaitGone();
        told("Li", "interpreter", true, 6);
        awaitListed();
        told("Li", "interpreter", false, 7);
        awaitGone();
    }

    @Test
    @DisplayName("are listed for the court's clerks and judges alone")
    void forTheCourt() {
        as(TestTokens.party(UUID.randomUUID()), "/interpreters").statusCode(403);
        as(TestTokens.judge(UUID.randomUUID()), "/interpreters").statusCode(200);
    }

    private void told(String name, String role, boolean active, int version) {
        TestEvents.tell("gateway", lee, TestEvents.event("StaffMemberChanged", lee, """
                {"accountId":"%s","name":"%s","role":"%s","court":%s,"active":%s,"version":%d,"changedAt":"2026-11-26T02:00:00Z"}""".formatted(
                        lee, name, role, role.equals("clerk") ? "\"浙01\"" : null, active, version)));
    }

    private void awaitListed() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> as(clerk, "/interpreters").statusCode(200).body("accountId", hasItem(lee.toString())));
    }

    private void awaitName(String name) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as(clerk, "/interpreters")
                .statusCode(200)
                .body("findAll { it.accountId == '" + lee + "' }.name", hasItem(name)));
    }

    private void awaitGone() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        as(clerk, "/interpreters").statusCode(200).body("accountId", not(hasItem(lee.toString()))));
    }
}
