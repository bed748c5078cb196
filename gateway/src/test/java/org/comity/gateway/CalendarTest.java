package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A person's calendar")
class CalendarTest {
    private static final String PASSWORD = "long enough, and mine";

    @Inject
    DataSource database;

    @Test
    @DisplayName("has the hearings of its owner's cases, and takes them out again; a stranger's has none of them")
    void hearings() throws Exception {
        Guest party = guest("ko");
        Guest stranger = guest("en");
        String url = opened(party);
        String strangers = opened(stranger);
        UUID caseId = UUID.randomUUID();
        UUID hearingId = UUID.randomUUID();
        tell("filing-service", "PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(caseId, caseId, party.id()));
        scheduled(caseId, hearingId, "2027-07-14T01:00:00Z", "2027-07-14T03:00:00Z");

        VEvent hearing = awaitEvent(url, 0);
        assertThat(value(hearing, "UID")).isEqualTo(hearingId + "@comity.example");
        assertThat(value(hearing, "DTSTART")).isEqualTo("20270714T010000Z");
        assertThat(value(hearing, "DTEND")).isEqualTo("20270714T030000Z");
        assertThat(value(hearing, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(hearing, "SUMMARY")).endsWith(": 변론 기일");
        assertThat(value(hearing, "DESCRIPTION")).contains("베이징 시간 2027년 7월 14일 09:00", "03:00");
        assertThat(value(hearing, "URL")).endsWith("/hearings/" + hearingId);

        tell("hearing-service", "HearingMoved", caseId, """
                {"caseId":"%s","hearingId":"%s","fromStartsAt":"2027-07-14T01:00:00Z","startsAt":"2027-07-15T01:00:00Z",
                 "endsAt":"2027-07-15T03:00:00Z","movedByAccountId":"%s","movedAt":"2026-11-25T02:00:00Z"}""".formatted(caseId, hearingId, UUID.randomUUID()));
        assertThat(value(awaitEvent(url, 1), "DTSTART")).isEqualTo("20270715T010000Z");
        tell("hearing-service", "HearingAdjourned", caseId, """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-07-15T01:00:00Z","adjournedAt":"2026-11-26T02:00:00Z"}""".formatted(caseId, hearingId));
        assertThat(value(awaitEvent(url, 2), "STATUS")).isEqualTo("CANCELLED");
        assertThat(events(strangers)).isEmpty();
    }

    @Test
    @DisplayName(
            "also comes to a witness who has no account, in their language and time, until the hearing is adjourned; no code is in it")
    void called() throws Exception {
        String address = "witness-" + UUID.randomUUID() + "@example.org";
        UUID caseId = UUID.randomUUID();
        UUID hearingId = UUID.randomUUID();
        scheduled(caseId, hearingId, "2027-07-14T01:00:00Z", "2027-07-14T03:00:00Z");
        notified(caseId, hearingId, "CALLED", address);

        MimeMessage letter = Guests.mail(address, 1);
        assertThat(Guests.textOf(letter))
                .contains(
                        "vous serez entendu le",
                        "14 juillet 2027",
                        "09:00",
                        "03:00",
                        "par une autre voie",
                        "/hearings");
        BodyPart invitation = enclosed(letter);
        assertThat(new ContentType(invitation.getContentType()).getParameter("method"))
                .isEqualTo("REQUEST");
        String text = new String(invitation.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        VEvent hearing = new CalendarBuilder()
                .build(new StringReader(text))
                .<VEvent>getComponents("VEVENT")
                .getFirst();
        assertThat(value(hearing, "UID")).isEqualTo(hearingId + "@comity.example");
        assertThat(value(hearing, "ATTENDEE")).isEqualTo("mailto:" + address);

        tell("hearing-service", "HearingAdjourned", caseId, """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-07-14T01:00:00Z","adjournedAt":"2026-11-26T02:00:00Z"}""".formatted(caseId, hearingId));
        notified(caseId, hearingId, "ADJOURNED", address);
        assertThat(new ContentType(enclosed(Guests.mail(address, 2)).getContentType()).getParameter("method"))
                .isEqualTo("CANCEL");
        notified(caseId, hearingId, "RECESSED", address);
        notified(caseId, hearingId, "RELEASED", address);
        assertThat(Guests.textOf(Guests.mail(address, 3))).contains("se poursuit le");
        assertThat(Guests.textOf(Guests.mail(address, 4))).contains("vous n’avez pas à venir");
    }

    @Test
    @DisplayName(
            "of a witness has the hearing from when they took the seat, moves with it and loses it, though they take no part in the case")
    void ofAWitness() throws Exception {
        Guest witness = guest("fr");
        String feed = opened(witness);
        UUID caseId = UUID.randomUUID();
        UUID hearingId = UUID.randomUUID();
        scheduled(caseId, hearingId, "2027-07-14T01:00:00Z", "2027-07-14T03:00:00Z");
        seated(caseId, hearingId, "SEATED", "2027-07-14T01:00:00Z", witness);
        VEvent set = awaitEvent(feed, 0);
        assertThat(value(set, "UID")).isEqualTo(hearingId + "@comity.example");
        assertThat(value(set, "DTSTART")).isEqualTo("20270714T010000Z");
        assertThat(value(set, "DTEND")).isEqualTo("20270714T030000Z");
        assertThat(value(set, "SUMMARY")).contains("vous serez entendu");
        assertThat(value(set, "TRANSP")).isEqualTo("OPAQUE");

        seated(caseId, hearingId, "CALLED", "2027-07-15T01:00:00Z", witness);
        assertThat(value(awaitEvent(feed, 1), "DTSTART")).isEqualTo("20270715T010000Z");
        assertThat(Guests.textOf(Guests.mail(witness.email(), 2))).contains("15 juillet 2027");

        seated(caseId, hearingId, "RELEASED", "2027-07-15T01:00:00Z", witness);
        assertThat(value(awaitEvent(feed, 2), "STATUS")).isEqualTo("CANCELLED");
    }

    /** Nothing is known of them but their account. */
    private static void seated(UUID caseId, UUID hearingId, String occasion, String at, Guest witness) {
        tell("hearing-service", "CalledPersonNotified", caseId, """
                {"caseId":"%s","hearingId":"%s","seat":"witness-1","occasion":"%s","address":null,"language":null,
                 "zone":null,"accountId":"%s","at":"%s","notifiedAt":"2026-11-25T02:00:00Z"}""".formatted(
                        caseId, hearingId, occasion, witness.id(), at));
    }

    private static void notified(UUID caseId, UUID hearingId, String occasion, String address) {
        tell("hearing-service", "CalledPersonNotified", caseId, """
                {"caseId":"%s","hearingId":"%s","seat":"witness-1","occasion":"%s","address":"%s","language":"fr",
                 "zone":"Europe/Paris","accountId":null,"at":"2027-07-14T01:00:00Z","notifiedAt":"2026-11-25T02:00:00Z"}""".formatted(caseId, hearingId, occasion, address));
    }

    @Test
    @DisplayName("gets a hearing with its letter, as one invites, and loses it with the letter that calls it off")
    void invitation() throws Exception {
        Guest party = guest("zh-CN");
        UUID caseId = UUID.randomUUID();
        UUID hearingId = UUID.randomUUID();
        tell("filing-service", "PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(caseId, caseId, party.id()));
        scheduled(caseId, hearingId, "2027-07-14T01:00:00Z", "2027-07-14T03:00:00Z");

        BodyPart invitation = enclosed(Guests.mail(party.email(), 2));
        assertThat(new ContentType(invitation.getContentType()).getParameter("method"))
                .isEqualTo("REQUEST");
        String text = new String(invitation.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).contains("METHOD:REQUEST\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        VEvent hearing = calendar.<VEvent>getComponents("VEVENT").getFirst();
        assertThat(value(hearing, "UID")).isEqualTo(hearingId + "@comity.example");
        assertThat(value(hearing, "SEQUENCE")).isEqualTo("0");
        assertThat(value(hearing, "DTSTART")).isEqualTo("20270714T010000Z");
        assertThat(value(hearing, "ATTENDEE")).isEqualTo("mailto:" + party.email());
        assertThat(value(hearing, "ORGANIZER")).startsWith("mailto:").contains("@");
        assertThat(value(hearing, "STATUS")).isEqualTo("CONFIRMED");

        tell("hearing-service", "HearingAdjourned", caseId, """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-07-14T01:00:00Z","adjournedAt":"2026-11-26T02:00:00Z"}""".formatted(caseId, hearingId));
        BodyPart cancellation = enclosed(Guests.mail(party.email(), 3));
        assertThat(new ContentType(cancellation.getContentType()).getParameter("method"))
                .isEqualTo("CANCEL");
        assertThat(new String(cancellation.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("METHOD:CANCEL\r\n", "SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    @DisplayName("has a hearing in recess to another day where it goes on, and the mail that says so brings it along")
    void recess() throws Exception {
        Guest party = guest("en");
        String url = opened(party);
        UUID caseId = UUID.randomUUID();
        UUID hearingId = UUID.randomUUID();
        tell("filing-service", "PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(caseId, caseId, party.id()));
        scheduled(caseId, hearingId, "2027-07-14T01:00:00Z", "2027-07-14T03:00:00Z");
        awaitEvent(url, 0);
        tell("hearing-service", "HearingRecessed", caseId, """
                {"caseId":"%s","hearingId":"%s","continuesAt":"2027-07-16T06:00:00Z","recessedAt":"2027-07-14T02:40:00Z"}""".formatted(caseId, hearingId));

        VEvent hearing = awaitEvent(url, 1);
        assertThat(value(hearing, "UID")).isEqualTo(hearingId + "@comity.example");
        assertThat(value(hearing, "DTSTART")).isEqualTo("20270716T060000Z");
        assertThat(value(hearing, "DTEND")).isEqualTo("20270716T080000Z");
        assertThat(value(hearing, "STATUS")).isEqualTo("CONFIRMED");
        BodyPart invitation = enclosed(Guests.mail(party.email(), 3));
        assertThat(new ContentType(invitation.getContentType()).getParameter("method"))
                .isEqualTo("REQUEST");
        assertThat(new String(invitation.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", ""))
                .contains("UID:" + hearingId, "SEQUENCE:1\r\n", "DTSTART:20270716T060000Z\r\n");
    }

    private static BodyPart enclosed(MimeMessage mail) throws IOException, MessagingException {
        Multipart parts = (Multipart) mail.getContent();
        return parts.getBodyPart(parts.getCount() - 1);
    }

    @Test
    @DisplayName("loses a hearing of cases that are heard apart again, where it goes on for the other one")
    void released() throws Exception {
        Guest party = guest("en");
        Guest ofTheLead = guest("en");
        String url = opened(party);
        String leads = opened(ofTheLead);
        UUID lead = UUID.randomUUID();
        UUID caseId = UUID.randomUUID();
        UUID hearing = UUID.randomUUID();
        tell("filing-service", "PartyAppeared", lead, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(lead, lead, ofTheLead.id()));
        tell("filing-service", "PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(caseId, caseId, party.id()));
        scheduled(lead, hearing, "2027-07-14T01:00:00Z", "2027-07-14T03:00:00Z");
        awaitEvent(leads, 0);
        scheduled(caseId, hearing, "2027-07-14T01:00:00Z", "2027-07-14T03:00:00Z");
        awaitEvent(url, 0);
        tell("hearing-service", "HearingReleased", caseId, """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-07-14T01:00:00Z","releasedAt":"2026-11-28T02:00:00Z"}""".formatted(caseId, hearing));
        assertThat(value(awaitEvent(url, 1), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(awaitEvent(leads, 0), "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    @DisplayName("has the day of an exchange of evidence, as it was set last, until it is cancelled")
    void exchanges() throws Exception {
        Guest party = guest("en");
        String url = opened(party);
        UUID caseId = UUID.randomUUID();
        UUID exchange = UUID.randomUUID();
        tell("filing-service", "PartyAppeared", caseId, """
                {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(caseId, caseId, party.id()));
        String set = """
                {"caseId":"%s","exchangeId":"%s","number":1,"day":"%s","moved":%s,"setAt":"2026-11-28T02:00:00Z"}""";
        tell("filing-service", "EvidenceExchangeSet", caseId, set.formatted(caseId, exchange, "2027-03-01", false));
        VEvent entry = awaitEvent(url, 0);
        assertThat(value(entry, "DTEND")).isEqualTo("20270301T160000Z");
        assertThat(value(entry, "SUMMARY")).endsWith(": exchange of evidence");
        tell("filing-service", "EvidenceExchangeSet", caseId, set.formatted(caseId, exchange, "2027-03-08", true));
        assertThat(value(awaitEvent(url, 1), "DTEND")).isEqualTo("20270308T160000Z");
        tell("filing-service", "EvidenceExchangeCancelled", caseId, """
                {"caseId":"%s","exchangeId":"%s","number":1,"paperIds":[],"cancelledAt":"2026-11-28T03:00:00Z"}""".formatted(caseId, exchange));
        assertThat(value(awaitEvent(url, 2), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("has a last day as its last hour at the court, and no line longer than 75 octets")
    void lastDays() throws Exception {
        Guest filer = guest("ar");
        String url = opened(filer);
        UUID submission = UUID.randomUUID();
        tell("filing-service", "DeficiencyNotified", submission, """
                {"submissionId":"%s","filerAccountId":"%s","itemCount":3,"cureBy":"2027-03-01"}""".formatted(submission, filer.id()));
        VEvent answer = awaitEvent(url, 0);
        assertThat(value(answer, "DTSTART")).isEqualTo("20270301T150000Z");
        assertThat(value(answer, "DTEND")).isEqualTo("20270301T160000Z");
        assertThat(value(answer, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(Arrays.stream(text(url).split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));

        tell("filing-service", "SubmissionReceived", submission, """
                {"submissionId":"%s","filerAccountId":"%s","submittedAt":"2026-11-26T02:00:00Z","court":"浙01","afterNotice":true}""".formatted(submission, filer.id()));
        assertThat(value(awaitEvent(url, 1), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName(
            "has what its owner has to do in a case by a last day, moved as the court moves it, and out again once it is done")
    void lastDaysOfACase() throws Exception {
        Guest first = guest("en");
        Guest second = guest("en");
        String url = opened(first);
        String others = opened(second);
        UUID caseId = UUID.randomUUID();
        UUID deadline = UUID.randomUUID();
        set(caseId, deadline, "2027-03-01", true, first, second);
        VEvent day = awaitEvent(url, 0);
        assertThat(value(day, "DTEND")).isEqualTo("20270301T160000Z");
        assertThat(value(day, "SUMMARY")).endsWith(": last day to hand in the answer");
        assertThat(value(day, "URL")).endsWith("/cases/" + caseId);
        awaitEvent(others, 0);

        // The second's power has ended, and the court has given longer.
        set(caseId, deadline, "2027-03-16", true, first);
        assertThat(value(awaitEvent(url, 1), "DTEND")).isEqualTo("20270316T160000Z");
        assertThat(value(awaitEvent(others, 1), "STATUS")).isEqualTo("CANCELLED");

        set(caseId, deadline, "2027-03-16", false, first);
        assertThat(value(awaitEvent(url, 2), "STATUS")).isEqualTo("CANCELLED");
    }

    private static void set(UUID caseId, UUID deadline, String lastDay, boolean runs, Guest... acting) {
        String accounts =
                Arrays.stream(acting).map(guest -> "\"" + guest.id() + "\"").collect(Collectors.joining(","));
        tell("filing-service", "DeadlineSet", caseId, """
                {"deadlineId":"%s","caseId":"%s","submissionId":null,"partyId":"%s","accountIds":[%s],"periodId":"PLE-01",
                 "callsFor":"ANSWER","lastDay":"%s","closesAt":"%sT16:00:00Z","runs":%s,"movedByCourt":false,"stoppedByCourt":false}""".formatted(
                        deadline, caseId, caseId, accounts, lastDay, lastDay, runs));
    }

    @Test
    @DisplayName("has one address at a time, which its owner ends; only its digest is kept")
    void address() throws SQLException {
        Guest owner = guest("en");
        feed(owner).then().statusCode(200).body("openedAt", nullValue());
        String first = opened(owner);
        feed(owner).then().body("openedAt", notNullValue());
        given().get(path(first))
                .then()
                .statusCode(200)
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Cache-Control", "private, no-store");
        String second = opened(owner);
        given().get(path(first)).then().statusCode(404);
        given().get(path(second)).then().statusCode(200);
        assertThat(kept(second))
                .as("the secret, anywhere in the row or among the answers")
                .isFalse();

        given().auth()
                .oauth2(owner.token())
                .header("Idempotency-Key", UUID.randomUUID())
                .delete("/api/calendar")
                .then()
                .statusCode(200)
                .body("openedAt", nullValue());
        given().get(path(second)).then().statusCode(404);
        given().post("/api/calendar").then().statusCode(401);
        given().get("/api/calendar/" + "A".repeat(43) + ".ics").then().statusCode(404);
    }

    private boolean kept(String url) throws SQLException {
        String secret = path(url).substring("/api/calendar/".length()).replace(".ics", "");
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select exists (select 1 from calendar_feed feed where feed::text like ?)
                            or exists (select 1 from idempotent_command command where command::text like ?)""")) {
            select.setString(1, "%" + secret + "%");
            select.setString(2, "%" + secret + "%");
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Waits for the only event of a calendar to have this sequence. */
    private static VEvent awaitEvent(String url, int sequence) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> events(url),
                        found -> found.size() == 1
                                && value(found.getFirst(), "SEQUENCE").equals(Integer.toString(sequence)))
                .getFirst();
    }

    private static List<VEvent> events(String url) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(text(url))).getComponents("VEVENT").stream()
                        .map(VEvent.class::cast)
                        .toList();
    }

    private static String text(String url) {
        return given().get(path(url)).then().statusCode(200).extract().asString();
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static void scheduled(UUID caseId, UUID hearingId, String from, String to) {
        tell("hearing-service", "HearingScheduled", caseId, """
                {"caseId":"%s","hearingId":"%s","startsAt":"%s","endsAt":"%s","scheduledByAccountId":"%s"}""".formatted(
                        caseId, hearingId, from, to, UUID.randomUUID()));
    }

    private static void tell(String from, String type, UUID subject, String data) {
        TestEvents.tell(from, subject, TestEvents.event(type, subject, data));
    }

    private static Response feed(Guest guest) {
        return given().auth().oauth2(guest.token()).get("/api/calendar");
    }

    private static String opened(Guest guest) {
        return given().auth()
                .oauth2(guest.token())
                .post("/api/calendar")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
    }

    private static Guest guest(String locale) {
        String email = Guests.newAddress();
        Guests.join(email, PASSWORD, locale);
        Guests.confirm(Guests.codeIn(Guests.mail(email, 1)));
        Response session = Guests.signIn(email, PASSWORD);
        return new Guest(session.path("account.id"), email, session.path("accessToken"));
    }

    private record Guest(String id, String email, String token) {}
}
