package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.retention.Retention;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("The inbox")
class InboxTest {
    private static final String PASSWORD = "long enough, and mine";

    @Inject
    DataSource database;

    @Inject
    Retention retention;

    @Test
    @DisplayName("has what its owner was told, newest first, in the language asked for; nobody else has it")
    void told() {
        Guest filer = guest();
        Guest stranger = guest();
        UUID submission = UUID.randomUUID();
        received(filer, submission, false);
        notified(filer, submission);
        awaitUnread(filer, 2);

        list(filer, "?limit=1")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ANSWER_NEEDED"))
                .body(
                        "items[0].title",
                        containsString(
                                "December 1, 2026 (Beijing time; for you until December 1, 2026, 17:00, UTC+01:00)"))
                .body("items[0].path", is("/filing/" + submission))
                .body("items[0].readAt", nullValue())
                .body("items[0].caseId", nullValue())
                .body("next", notNullValue());
        String next = list(filer, "?limit=1").path("next");
        list(filer, "?limit=1&after=" + next)
                .then()
                .body("items.kind", contains("SUBMISSION_RECEIVED"))
                .body("next", nullValue());
        given().auth()
                .oauth2(filer.token())
                .header("Accept-Language", "ko")
                .get("/api/inbox?limit=1")
                .then()
                .body("items[0].title", containsString("법원에 답해 주세요"));
        list(stranger, "").then().body("items", empty());
        given().get("/api/inbox").then().statusCode(401);
    }

    @Test
    @DisplayName("is read one by one, or up to what its owner has seen; a stranger's hand finds nothing")
    void read() {
        Guest filer = guest();
        Guest stranger = guest();
        UUID submission = UUID.randomUUID();
        received(filer, submission, false);
        awaitUnread(filer, 1);
        String first = list(filer, "").path("items[0].id");
        command(stranger, "/" + first + "/reading", Map.of())
                .then()
                .statusCode(404)
                .body("code", is("inbox-entry-not-found"));
        state(filer).then().body("unread", is(1));

        int before = state(filer).path("version");
        command(filer, "/" + first + "/reading", Map.of())
                .then()
                .statusCode(200)
                .body("unread", is(0));
        int after = state(filer).path("version");
        assertThat(after).isEqualTo(before + 1);
        command(filer, "/" + first + "/reading", Map.of())
                .then()
                .statusCode(200)
                .body("version", is(after));
        list(filer, "?unread=true").then().body("items", empty());

        notified(filer, submission);
        awaitUnread(filer, 1);
        String seen = list(filer, "").path("items[0].toldAt");
        received(filer, submission, true);
        awaitUnread(filer, 2);
        command(filer, "/readings", Map.of("upTo", seen)).then().statusCode(200).body("unread", is(1));
        list(filer, "?unread=true").then().body("items.kind", contains("SUBMISSION_RECEIVED"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"?limit=0", "?limit=201", "?after=x", "?case=x"})
    @DisplayName("refuses a question that it does not understand")
    void badQuestions(String query) {
        list(guest(), query).then().statusCode(anyOf(is(400), is(404)));
    }

    @Test
    @DisplayName("refuses a command without a key, and one that does not say up to when")
    void badCommands() {
        Guest guest = guest();
        command(guest, "/readings", Map.of()).then().statusCode(400);
        given().auth()
                .oauth2(guest.token())
                .contentType(ContentType.JSON)
                .body(Map.of("upTo", "2026-11-26T00:00:00Z"))
                .post("/api/inbox/readings")
                .then()
                .statusCode(400)
                .body("code", is("idempotency-key-missing"));
    }

    @Test
    @DisplayName("shows one case alone; many papers of a case are one line until it is read")
    void ofACase() {
        Guest plaintiff = guest();
        UUID one = registered(plaintiff, "（2026）浙01民初71号");
        UUID another = registered(plaintiff, "（2026）浙01民初72号");
        paper(one, "COURT", plaintiff);
        paper(one, "COURT", plaintiff);
        paper(another, "COURT", plaintiff);
        awaitUnread(plaintiff, 4);

        list(plaintiff, "?case=" + one)
                .then()
                .body("items.kind", contains("PAPER_FILED", "CASE_REGISTERED"))
                .body("items[0].title", is("Case （2026）浙01民初71号: a paper has been handed in"))
                .body("items.caseId", contains(one.toString(), one.toString()));
    }

    @Test
    @DisplayName("of the court's clerks has what waits for them; those of other courts are not told")
    void clerks() {
        Guest filer = guest();
        Guest clerk = staff("clerk@court.example");
        Guest elsewhere = staff("clerk.maritime@court.example");
        UUID submission = UUID.randomUUID();
        received(filer, submission, false);
        received(filer, submission, true);
        UUID caseId = registered(filer, "（2026）浙01民初73号");
        paper(caseId, "PLAINTIFF", null);
        paper(caseId, "COURT", filer);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> list(clerk, "?case=" + caseId).then().body("items.kind", contains("PAPER_TO_READ")));
        // Filings and cases are told in orders of their own.
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> list(clerk, "?limit=200")
                .then()
                .body(
                        "items.findAll { it.path == '/reviews/" + submission + "' }.kind",
                        contains("ANSWER_TO_REVIEW", "FILING_TO_REVIEW")));
        list(elsewhere, "?case=" + caseId).then().body("items", empty());
    }

    @Test
    @DisplayName("tells who filed that a court has checked who they are, and nothing of what came of it")
    void identityChecked() {
        Guest filer = guest();
        UUID submission = UUID.randomUUID();
        TestEvents.tell("filing-service", submission, TestEvents.event("IdentityChecked", submission, """
                {"submissionId":"%s","filerAccountId":"%s","court":"浙01","verified":false,"checkedAt":"2026-11-28T02:00:00Z"}""".formatted(
                        submission, filer.id())));
        awaitUnread(filer, 1);
        list(filer, "?limit=1")
                .then()
                .body("items.kind", contains("IDENTITY_CHECKED"))
                .body("items[0].path", is("/filing/" + submission));
    }

    @Test
    @DisplayName(
            "has that a court checked who acts in a case, for that person alone, and leads to where the result is read")
    void participantChecked() {
        Guest who = guest();
        UUID caseId = UUID.randomUUID();
        TestEvents.tell("filing-service", caseId, TestEvents.event("ParticipantIdentityChecked", caseId, """
                {"caseId":"%s","accountId":"%s","court":"浙01","verified":true,"checkedAt":"2026-11-28T02:00:00Z"}""".formatted(
                        caseId, who.id())));
        awaitUnread(who, 1);
        list(who, "?limit=1")
                .then()
                .body("items.kind", contains("PARTICIPANT_CHECKED"))
                .body("items[0].path", is("/appear"));
    }

    @Test
    @DisplayName("has that a fee is owed, for who acts for those that owe it, and for nobody else of the case")
    void feeToPay() {
        Guest payer = guest();
        Guest other = guest();
        UUID caseId = UUID.randomUUID();
        TestEvents.tell("filing-service", caseId, TestEvents.event("ChargeOpened", caseId, """
                {"caseId":"%s","chargeId":"%s","accountIds":["%s"],"openedAt":"2026-11-28T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), payer.id())));
        awaitUnread(payer, 1);
        list(payer, "?limit=1")
                .then()
                .body("items.kind", contains("FEE_TO_PAY"))
                .body("items[0].path", is("/cases/" + caseId));
        list(other, "").then().body("items", empty());
    }

    @Test
    @DisplayName("has that a filing was passed on: its filer, and the clerks of the court where it is now")
    void passedOn() {
        Guest filer = guest();
        Guest there = staff("clerk.maritime@court.example");
        UUID submission = UUID.randomUUID();
        TestEvents.tell("filing-service", submission, TestEvents.event("SubmissionForwarded", submission, """
                {"submissionId":"%s","filerAccountId":"%s","fromCourt":"浙01","toCourt":"浙72","forwardedAt":"2026-11-28T02:00:00Z"}""".formatted(
                        submission, filer.id())));
        awaitUnread(filer, 1);
        list(filer, "?limit=1")
                .then()
                .body("items.kind", contains("SUBMISSION_FORWARDED"))
                .body("items[0].path", is("/filing/" + submission));
        list(there, "?limit=200")
                .then()
                .body("items.findAll { it.path == '/reviews/" + submission + "' }.kind", contains("FILING_TO_REVIEW"));
        list(staff("clerk@court.example"), "?limit=200")
                .then()
                .body("items.findAll { it.path == '/reviews/" + submission + "' }", empty());
    }

    @Test
    @DisplayName("of the clerk says that a service failed, unless the court has recorded it itself")
    void failedService() {
        Guest clerk = staff("clerk@court.example");
        UUID caseId = registered(guest(), "（2026）浙01民初75号");
        failedBy(caseId, "FAILED");
        failedBy(caseId, "REFUSED");
        // What comes after both is told after both.
        TestEvents.tell(
                "service-of-process-service", caseId, TestEvents.event("ServiceMailReturned", caseId, """
                {"caseId":"%1$s","requestId":"%2$s","attemptId":"%2$s","partyId":"%2$s",
                 "returnedAt":"2026-11-23T02:00:00Z","questionsService":false}""".formatted(
                                caseId, UUID.randomUUID())));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> list(clerk, "?case=" + caseId)
                .then()
                .body("items.kind", contains("SERVICE_MAIL_RETURNED", "SERVICE_FAILED"))
                .body("items[1].path", is("/service/cases/" + caseId)));
    }

    @Test
    @DisplayName(
            "of the clerk has what an addressee chose and what a carrier returned; of the judges, what they may refuse")
    void choicesAndReturns() {
        Guest clerk = staff("clerk@court.example");
        Guest judge = staff("judge@court.example");
        UUID caseId = registered(guest(), "（2026）浙01民初76号");
        UUID attempt = UUID.randomUUID();
        UUID incoming = UUID.randomUUID();
        for (boolean agreed : List.of(true, false)) {
            TestEvents.tell(
                    "service-of-process-service",
                    caseId,
                    TestEvents.event(
                            "ElectronicServiceChosen", caseId, """
                    {"caseId":"%s","partyId":"%s","accountId":"%s","agreed":%s,"chosenAt":"2026-11-23T02:00:00Z"}""".formatted(caseId, attempt, attempt, agreed)));
        }
        TestEvents.tell("service-of-process-service", caseId, TestEvents.event("CarrierReturned", caseId, """
                {"caseId":"%s","attemptId":"%s","partyId":"%s","kind":"IN_VAIN","returnedAt":"2026-11-23T02:00:00Z"}""".formatted(
                        caseId, attempt, UUID.randomUUID())));
        TestEvents.tell(
                "service-of-process-service",
                incoming,
                TestEvents.event("IncomingRefusalProposed", incoming, """
                {"incomingId":"%s","court":"浙01","number":"（2026）浙01协外送7号","proposedAt":"2026-11-23T02:00:00Z"}""".formatted(incoming)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> list(clerk, "?case=" + caseId)
                .then()
                .body(
                        "items.kind",
                        contains("CARRIER_RETURNED", "ELECTRONIC_SERVICE_WITHDRAWN", "ELECTRONIC_SERVICE_AGREED"))
                .body("items[0].path", is("/service/attempts/" + attempt)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> list(judge, "?limit=200")
                .then()
                .body(
                        "items.findAll { it.path == '/service/incoming/" + incoming + "' }.kind",
                        contains("INCOMING_REFUSAL_TO_DECIDE")));
    }

    private static void failedBy(UUID caseId, String by) {
        TestEvents.tell("service-of-process-service", caseId, TestEvents.event("ServiceFailed", caseId, """
                {"caseId":"%1$s","requestId":"%2$s","attemptId":"%2$s","partyId":"%2$s","channel":"ELECTRONIC",
                 "by":"%3$s","failedAt":"2026-11-23T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), by)));
    }

    @Test
    @DisplayName(
            "of whom a case is given to has its papers, and no other clerk's; of its bench and interpreter, its hearings")
    void bench() {
        // Given
        Guest filer = guest();
        Guest clerk = staff("clerk@court.example");
        Guest own = newClerk();
        Guest judge = guest();
        Guest interpreter = guest();
        UUID caseId = registered(filer, "（2026）浙01民初74号");
        assigned(caseId, 2, own, judge);
        // One that comes late is history.
        assigned(caseId, 1, clerk, judge);
        // When
        paper(caseId, "PLAINTIFF", null);
        UUID hearing = UUID.randomUUID();
        TestEvents.tell("hearing-service", caseId, TestEvents.event("HearingScheduled", caseId, """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-01-14T01:00:00Z","endsAt":"2027-01-14T03:00:00Z",
                 "scheduledByAccountId":"%s","interpreterAccountIds":["%s"]}""".formatted(
                        caseId, hearing, own.id(), interpreter.id())));
        // Then
        awaitKinds(judge, caseId, "CASE_ASSIGNED", "HEARING_TO_HOLD");
        awaitKinds(interpreter, caseId, "HEARING_TO_INTERPRET");
        awaitKinds(own, caseId, "CASE_ASSIGNED", "PAPER_TO_READ");
        // who is a party learns who hears the case
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> list(filer, "?case=" + caseId)
                .then()
                .body("items.find { it.kind == 'BENCH_COMPOSED' }.path", is("/cases/" + caseId)));
        list(clerk, "?case=" + caseId).then().body("items.kind", not(hasItem("PAPER_TO_READ")));
    }

    @Test
    @DisplayName(
            "of the court's people says in the heading, as the mail in its subject, what there is to do; a clerk is not told to read what a clerk entered")
    void sentences() {
        // Given
        Guest filer = guest();
        Guest clerk = newClerk();
        Guest judge = guest();
        UUID caseId = registered(filer, "（2026）浙01民初75号");
        assigned(caseId, 1, clerk, judge);
        // When
        entered(caseId, filer);
        TestEvents.tell("filing-service", caseId, TestEvents.event("DeadlineLapsed", caseId, """
                {"deadlineId":"%s","caseId":"%s","submissionId":null,"partyId":null,"accountIds":["%s"],"periodId":"PLE-01",
                 "callsFor":"ANSWER","lastDay":"2026-12-23","closesAt":"2026-12-23T16:00:00Z"}""".formatted(
                        UUID.randomUUID(), caseId, filer.id())));
        TestEvents.tell("hearing-service", caseId, TestEvents.event("HearingAdjourned", caseId, """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-01-14T01:00:00Z","adjournedAt":"2027-01-13T01:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID())));
        // Then
        awaitKinds(clerk, caseId, "CASE_ASSIGNED", "LAPSED_TO_DECIDE", "HEARING_TO_SET");
        awaitKinds(judge, caseId, "CASE_ASSIGNED", "HEARING_TO_SET");
        list(clerk, "?case=" + caseId)
                .then()
                .body(
                        "items.title",
                        hasItems(
                                "Case （2026）浙01民初75号: say what follows. The last day was December 23, 2026 (Beijing time; for you until December 23, 2026, 17:00, UTC+01:00): hand in the answer",
                                "Case （2026）浙01民初75号: set a new hearing"))
                .body("items.find { it.kind == 'HEARING_TO_SET' }.path", is("/hearings/cases/" + caseId));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        Guests.mails(clerk.email()).stream().map(Guests::textOf))
                .anySatisfy(mail -> assertThat(mail).contains("Nothing follows by itself", "/cases/" + caseId)));
        list(filer, "?case=" + caseId).then().body("items.kind", hasItem("PAPER_FILED"));
    }

    @Test
    @DisplayName("of who judges the case has the application that waits there, by mail too; of another judge, nothing")
    void applicationMade() {
        // Given
        Guest filer = guest();
        Guest clerk = newClerk();
        Guest judge = guest();
        Guest before = guest();
        UUID caseId = registered(filer, "（2026）浙01民初76号");
        assigned(caseId, 1, clerk, before);
        assigned(caseId, 2, clerk, judge);
        // When
        TestEvents.tell("filing-service", caseId, TestEvents.event("ApplicationMade", caseId, """
                {"caseId":"%s","applicationId":"%2$s","partyId":"%2$s","kind":"PRESERVATION","madeAt":"2026-11-26T03:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID())));
        // Then
        awaitKinds(judge, caseId, "CASE_ASSIGNED", "APPLICATION_TO_DECIDE");
        awaitKinds(clerk, caseId, "CASE_ASSIGNED", "APPLICATION_TO_DECIDE");
        list(judge, "?case=" + caseId)
                .then()
                .body(
                        "items.find { it.kind == 'APPLICATION_TO_DECIDE' }.path",
                        is("/cases/" + caseId + "/applications"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        Guests.mails(judge.email()).stream().map(Guests::textOf))
                .anySatisfy(mail -> assertThat(mail).contains("A party asks something of the court")));
        list(before, "?case=" + caseId).then().body("items.kind", not(hasItem("APPLICATION_TO_DECIDE")));
    }

    @Test
    @DisplayName(
            "of who stays in a case has that a third party left it; who acted for that has nothing of the case any more")
    void partyLeft() {
        Guest filer = guest();
        Guest third = guest();
        UUID caseId = registered(filer, "（2026）浙01民初86号");
        TestEvents.tell("filing-service", caseId, TestEvents.event("PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(
                        caseId, UUID.randomUUID(), third.id())));
        awaitKinds(filer, caseId, "CASE_REGISTERED", "PARTY_APPEARED");
        TestEvents.tell("filing-service", caseId, TestEvents.event("PartyLeft", caseId, """
                {"caseId":"%s","partyId":"%s","accountIds":["%s"],"leftAt":"2026-11-26T03:00:00Z","leftByAccountId":"%s"}""".formatted(
                        caseId, UUID.randomUUID(), third.id(), UUID.randomUUID())));
        awaitKinds(filer, caseId, "CASE_REGISTERED", "PARTY_APPEARED", "PARTY_LEFT");
        list(third, "?case=" + caseId).then().body("items.kind", not(hasItem("PARTY_LEFT")));
    }

    @Test
    @DisplayName(
            "of a supervisor has an application on which a supervisor decides, and no other; who works on the case has it not")
    void applicationForASupervisor() {
        // Given
        Guest supervisor = staff("supervisor@court.example");
        Guest clerk = newClerk();
        Guest judge = guest();
        UUID theirs = registered(guest(), "（2026）浙01民初83号");
        UUID judges = registered(guest(), "（2026）浙01民初84号");
        assigned(theirs, 1, clerk, judge);
        assigned(judges, 1, clerk, judge);
        // When
        for (UUID caseId : List.of(judges, theirs)) {
            TestEvents.tell("filing-service", caseId, TestEvents.event("ApplicationMade", caseId, """
                    {"caseId":"%s","applicationId":"%2$s","partyId":"%2$s","kind":"RECUSAL","bySupervisor":%3$s,
                     "madeAt":"2026-11-26T03:00:00Z"}""".formatted(
                            caseId, UUID.randomUUID(), caseId == theirs)));
        }
        // Then
        awaitKinds(supervisor, theirs, "APPLICATION_TO_DECIDE");
        list(supervisor, "?case=" + judges).then().body("items", empty());
        for (Guest each : List.of(clerk, judge)) {
            awaitKinds(each, judges, "CASE_ASSIGNED", "APPLICATION_TO_DECIDE");
            awaitKinds(each, theirs, "CASE_ASSIGNED");
        }
    }

    @Test
    @DisplayName("has what waits for who checks documents of the court, for its judges, and for who has to bring more")
    void waits() {
        // Given
        Guest filer = guest();
        Guest judge = staff("judge@court.example");
        Guest other = guest();
        UUID caseId = registered(filer, "（2026）浙01民初85号");
        UUID submission = UUID.randomUUID();
        // When
        TestEvents.tell("filing-service", caseId, TestEvents.event("CourtDocumentSent", caseId, """
                {"caseId":"%s","documentId":"%s","kind":"JUDGMENT","checkerAccountIds":["%s"],"sentAt":"2026-11-26T03:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), judge.id())));
        TestEvents.tell(
                "filing-service", submission, TestEvents.event("RefusalSent", submission, """
                {"submissionId":"%s","court":"浙01","sentAt":"2026-11-26T03:00:00Z"}""".formatted(submission)));
        TestEvents.tell("filing-service", caseId, TestEvents.event("ItemAskedAgain", caseId, """
                {"caseId":"%s","itemId":"%s","accountIds":["%s"],"askedAt":"2026-11-26T03:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), filer.id())));
        TestEvents.tell("filing-service", caseId, TestEvents.event("PersonCalled", caseId, """
                {"caseId":"%s","personId":"%2$s","calledAs":"WITNESS","name":"Anna Weber","language":null,"partyId":null,
                 "accountIds":["%3$s"],"calledAt":"2026-11-26T03:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), filer.id())));
        TestEvents.tell("filing-service", caseId, TestEvents.event("PersonReleased", caseId, """
                {"caseId":"%s","personId":"%s","accountIds":["%s"],"releasedAt":"2026-11-26T03:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), filer.id())));
        TestEvents.tell("filing-service", caseId, TestEvents.event("OriginalNoted", caseId, """
                {"caseId":"%s","paperId":"%s","agrees":true,"readerAccountIds":["%s"],"notedAt":"2026-11-26T03:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), filer.id())));
        // Then
        awaitKinds(judge, caseId, "COURT_DOCUMENT_TO_CHECK");
        awaitKinds(
                filer,
                caseId,
                "CASE_REGISTERED",
                "ITEM_ASKED_AGAIN",
                "ORIGINAL_NOTED",
                "PERSON_CALLED",
                "PERSON_RELEASED");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> list(judge, "?limit=200")
                .then()
                .body("items.path", hasItems("/refusals/" + submission, "/cases/" + caseId + "/court-documents")));
        list(other, "").then().body("items", empty());
    }

    @Test
    @DisplayName(
            "says to who has a case no more that others have it, to these that it is theirs, and nothing of an old assignment")
    void handedOver() {
        Guest clerk = newClerk();
        Guest before = guest();
        Guest after = guest();
        UUID caseId = UUID.randomUUID();
        assigned(caseId, 1, clerk, before);
        assigned(caseId, 2, clerk, after);
        awaitKinds(before, caseId, "CASE_ASSIGNED", "CASE_GIVEN_ON");
        awaitKinds(after, caseId, "CASE_ASSIGNED");
        list(before, "?case=" + caseId).then().body("items.find { it.kind == 'CASE_GIVEN_ON' }.path", is("/cases"));
        // What comes late, from the dead letters, takes the case from nobody.
        assigned(caseId, 1, clerk, before);
        assigned(caseId, 3, clerk, after);
        awaitKinds(after, caseId, "CASE_ASSIGNED");
        awaitKinds(clerk, caseId, "CASE_ASSIGNED");
    }

    private static void assigned(UUID caseId, int number, Guest clerk, Guest judge) {
        TestEvents.tell("filing-service", caseId, TestEvents.event("CaseAssigned", caseId, """
                {"caseId":"%s","number":%d,"ground":"ASSIGNED","assignedAt":"2026-11-26T02:00:00Z","assignedByAccountId":"%s",
                 "members":[{"accountId":"%s","name":"x","office":"CLERK"},{"accountId":"%s","name":"y","office":"SOLE_JUDGE"}]}""".formatted(
                        caseId, number, UUID.randomUUID(), clerk.id(), judge.id())));
    }

    /** Waits until an inbox has these of a case, in whatever order and however often, and no others. */
    private static void awaitKinds(Guest guest, UUID caseId, String... kinds) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<String> told = list(guest, "?case=" + caseId).path("items.kind");
            assertThat(Set.copyOf(told)).isEqualTo(Set.of(kinds));
        });
    }

    @Test
    @DisplayName("forgets what is older than a year")
    void forgets() throws SQLException {
        Guest filer = guest();
        received(filer, UUID.randomUUID(), false);
        awaitUnread(filer, 1);
        try (Connection connection = database.getConnection();
                PreparedStatement age = connection.prepareStatement(
                        "update inbox_entry set told_at = now() - interval '366 days' where account_id = ?")) {
            age.setObject(1, UUID.fromString(filer.id()));
            age.executeUpdate();
        }
        retention.deleteWhatIsTooOld();
        list(filer, "").then().body("items", hasSize(0));
        state(filer).then().body("unread", is(0));
    }

    @Nested
    @DisplayName("Live")
    class Live {
        @Test
        @DisplayName("says at once how it stands, then what changes, and nothing twice to who comes again knowing it")
        void says() throws Exception {
            Guest filer = guest();
            try (Stream stream = Stream.open(filer.token(), null)) {
                assertThat(stream.status()).isEqualTo(200);
                assertThat(stream.next()).contains("id:0", "event:inbox", "\"unread\":0");
                received(filer, UUID.randomUUID(), false);
                assertThat(stream.next()).contains("id:1", "\"unread\":1");
                command(filer, "/readings", Map.of("upTo", "2099-01-01T00:00:00Z"))
                        .then()
                        .statusCode(200);
                assertThat(stream.next()).contains("id:2", "\"unread\":0");
            }
            try (Stream stream = Stream.open(filer.token(), "2")) {
                received(filer, UUID.randomUUID(), false);
                assertThat(stream.next()).contains("id:3", "\"unread\":1");
            }
        }

        @Test
        @DisplayName("ends soon after the session has ended")
        void ends() throws Exception {
            Response signedIn = Guests.signIn(guest().email(), PASSWORD);
            try (Stream stream = Stream.open(signedIn.path("accessToken"), null)) {
                stream.next();
                given().cookies(signedIn.cookies())
                        .delete("/api/sessions/current")
                        .then()
                        .statusCode(204);
                assertThat(stream.rest()).isEmpty();
            }
        }

        @Test
        @DisplayName("is not for strangers, and not for more pages of an account than browsers have")
        void bounded() throws Exception {
            assertThat(Stream.open("no.token.atall", null).status()).isEqualTo(401);
            Guest many = guest();
            List<Stream> open = new ArrayList<>();
            for (int page = 0; page < 8; page++) {
                open.add(Stream.open(many.token(), null));
                open.getLast().next();
            }
            assertThat(Stream.open(many.token(), null).status()).isEqualTo(429);
            open.getFirst().close();
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                try (Stream again = Stream.open(many.token(), null)) {
                    assertThat(again.status()).isEqualTo(200);
                }
            });
            for (Stream stream : open) {
                stream.close();
            }
        }
    }

    /** An open answer of the gateway, read event by event. */
    private record Stream(HttpClient client, int status, BufferedReader lines) implements AutoCloseable {
        static Stream open(String token, String lastEventId) throws IOException, InterruptedException {
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/api/inbox/events"))
                    .timeout(Duration.ofSeconds(60))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/event-stream");
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            return new Stream(
                    client,
                    answer.statusCode(),
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
        }

        /** Waits for it. */
        List<String> event() throws IOException {
            List<String> event = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    event.add(line);
                } else if (!event.isEmpty()) {
                    return event;
                }
            }
            return event;
        }

        String next() throws IOException {
            return String.join("\n", event()).replace(": ", ":");
        }

        /** What still comes until it ends. */
        List<String> rest() throws IOException {
            List<String> rest = new ArrayList<>();
            for (List<String> event = event(); !event.isEmpty(); event = event()) {
                rest.addAll(event);
            }
            return rest;
        }

        @Override
        public void close() throws IOException {
            client.shutdownNow();
            lines.close();
        }
    }

    private static Response list(Guest guest, String query) {
        return given().auth().oauth2(guest.token()).get("/api/inbox" + query);
    }

    private static Response state(Guest guest) {
        return given().auth().oauth2(guest.token()).get("/api/inbox/state");
    }

    private static Response command(Guest guest, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(guest.token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/inbox" + path);
    }

    private static void awaitUnread(Guest guest, int unread) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> state(guest).then().statusCode(200).body("unread", is(unread)));
    }

    private static void received(Guest filer, UUID submission, boolean afterNotice) {
        TestEvents.tell("filing-service", submission, TestEvents.event("SubmissionReceived", submission, """
                {"submissionId":"%s","filerAccountId":"%s","submittedAt":"2026-11-26T02:00:00Z","court":"浙01","afterNotice":%s}""".formatted(
                        submission, filer.id(), afterNotice)));
    }

    private static void notified(Guest filer, UUID submission) {
        TestEvents.tell("filing-service", submission, TestEvents.event("DeficiencyNotified", submission, """
                {"submissionId":"%s","filerAccountId":"%s","itemCount":3,"cureBy":"2026-12-01"}""".formatted(
                        submission, filer.id())));
    }

    private static UUID registered(Guest plaintiff, String number) {
        UUID caseId = UUID.randomUUID();
        String party = """
                {"partyId":"%s","role":"%s","kind":"COMPANY","name":"x","latinName":"","chineseName":"","country":"DE","language":"en",
                 "zone":null,"email":null,"address":"Street 1","accountId":%s}""";
        TestEvents.tell("filing-service", caseId, TestEvents.event("CaseRegistered", caseId, """
                {"caseId":"%s","caseNumber":"%s","court":"浙01","causeOfAction":"88.7","title":"x",
                 "registeredAt":"2026-11-20T02:00:00Z","registeredByAccountId":"%s","parties":[%s,%s],"documents":[]}""".formatted(
                        caseId,
                        number,
                        UUID.randomUUID(),
                        party.formatted(UUID.randomUUID(), "PLAINTIFF", '"' + plaintiff.id() + '"'),
                        party.formatted(UUID.randomUUID(), "DEFENDANT", null))));
        return caseId;
    }

    /** @param reader null for a paper that only the court reads */
    private static void paper(UUID caseId, String side, Guest reader) {
        TestEvents.tell("filing-service", caseId, TestEvents.event("PaperFiled", caseId, """
                {"caseId":"%1$s","paperId":"%2$s","kind":"ANSWER","side":"%3$s","authorAccountId":"%2$s","readers":"ALL",
                 "readerAccountIds":[%4$s],"digest":"%5$s","title":"x","language":"ko","pages":3,
                 "translationOf":null,"filedAt":"2026-11-26T02:00:00Z"}""".formatted(
                caseId, UUID.randomUUID(), side, reader == null ? "" : '"' + reader.id() + '"', "ab".repeat(32))));
    }

    /** A clerk entered what the other side handed in on paper. */
    private static void entered(UUID caseId, Guest reader) {
        TestEvents.tell("filing-service", caseId, TestEvents.event("PaperFiled", caseId, """
                {"caseId":"%1$s","paperId":"%2$s","kind":"ANSWER","side":"DEFENDANT","authorAccountId":"%2$s","entered":true,
                 "readers":"ALL","readerAccountIds":["%3$s"],"digest":"%4$s","title":"x","language":"ko","pages":3,
                 "translationOf":null,"filedAt":"2026-11-26T02:00:00Z"}""".formatted(
                        caseId, UUID.randomUUID(), reader.id(), "ab".repeat(32))));
    }

    private static Guest guest() {
        String email = Guests.newAddress();
        Guests.join(email, PASSWORD, "en");
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        return signedIn(email, PASSWORD);
    }

    /** One of the court of the cases here, whom nothing was told yet. */
    private Guest newClerk() {
        Guest clerk = guest();
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update account set court = '浙01', groups = array['clerk'] where id = ?")) {
            update.setObject(1, UUID.fromString(clerk.id()));
            assertThat(update.executeUpdate()).isEqualTo(1);
            return clerk;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Guest staff(String email) {
        return signedIn(email, Upstream.PASSWORD);
    }

    private static Guest signedIn(String email, String password) {
        Response session = Guests.signIn(email, password);
        return new Guest(email, session.path("account.id"), session.path("accessToken"));
    }

    private record Guest(String email, String id, String token) {}
}
