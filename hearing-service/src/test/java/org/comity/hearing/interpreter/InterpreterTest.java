package org.comity.hearing.interpreter;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    @DisplayName("are found by a part of the name, in parts, and nothing in it is a pattern")
    void found() {
        String family = UUID.randomUUID().toString();
        List<String> told = new ArrayList<>();
        for (String name : List.of("Ann_", "Bo%", "Cho")) {
            UUID account = UUID.randomUUID();
            told.add(account.toString());
            told(account, family + " " + name, "interpreter", true, 1);
            awaitFound(family, told);
        }
        awaitFound(family + " ann_", told.subList(0, 1));
        awaitFound(family + " b%", List.of());
        awaitFound(family + " ch_", List.of());
        String next = as(clerk, "/interpreters?limit=2&q=" + family)
                .body("items.accountId", is(told.subList(0, 2)))
                .extract()
                .path("next");
        as(clerk, "/interpreters?limit=2&q=" + family + "&after=" + next)
                .body("items.accountId", is(told.subList(2, 3)))
                .body("next", nullValue());
    }

    private void awaitFound(String words, List<String> accounts) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> by(clerk)
                .queryParam("q", words)
                .get("/api/hearing/interpreters")
                .then()
                .body("items.accountId", is(accounts)));
    }

    @Test
    @DisplayName("are listed for the court's clerks and judges alone")
    void forTheCourt() {
        as(TestTokens.party(UUID.randomUUID()), "/interpreters").statusCode(403);
        as(TestTokens.judge(UUID.randomUUID()), "/interpreters").statusCode(200);
    }

    private void told(String name, String role, boolean active, int version) {
        told(lee, name, role, active, version);
    }

    /** One after the other, by one key. */
    private void told(UUID account, String name, String role, boolean active, int version) {
        TestEvents.tell("gateway", lee, TestEvents.event("StaffMemberChanged", account, """
                {"accountId":"%s","name":"%s","role":"%s","court":%s,"active":%s,"version":%d,"changedAt":"2026-11-26T02:00:00Z"}""".formatted(
                        account, name, role, role.equals("clerk") ? "\"浙01\"" : null, active, version)));
    }

    private void awaitListed() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as(clerk, "/interpreters?limit=200")
                .statusCode(200)
                .body("items.accountId", hasItem(lee.toString())));
    }

    private void awaitName(String name) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as(clerk, "/interpreters?limit=200")
                .statusCode(200)
                .body("items.findAll { it.accountId == '" + lee + "' }.name", hasItem(name)));
    }

    private void awaitGone() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as(clerk, "/interpreters?limit=200")
                .statusCode(200)
                .body("items.accountId", not(hasItem(lee.toString()))));
    }
}
