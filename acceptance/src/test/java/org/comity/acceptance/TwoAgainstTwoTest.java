package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two companies of one account sue two others, which one lawyer represents: filed, served, entered, heard, signed and sealed over HTTP
 * against the running stack.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoAgainstTwoTest {
    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Object> NOTHING = Map.of();
    private static final List<String> SEATS = List.of("plaintiff-1", "plaintiff-2", "defendant-1", "defendant-2");

    private final Map<String, String> mailOf = Map.of(
            "Hanbit Precision, Inc.", "legal-" + UUID.randomUUID() + "@hanbit.example",
            "Daesung Trading, Inc.", "legal-" + UUID.randomUUID() + "@daesung.example");
    private final Map<String, String> codeOf = new HashMap<>();

    private Stack stack;
    private Caller plaintiffs;
    private Caller lawyer;
    private Caller clerk;
    private Caller judge;
    private Caller supervisor;
    private String caseId;
    private String hearing;

    @BeforeAll
    void start() throws IOException {
        stack = Stack.start();
        plaintiffs = Caller.signedIn(stack.url(), "plaintiff@example.com");
        lawyer = Caller.signedIn(stack.url(), "defendant@example.com");
        clerk = Caller.signedIn(stack.url(), "clerk@court.example");
        judge = Caller.signedIn(stack.url(), "judge@court.example");
        supervisor = Caller.signedIn(stack.url(), "supervisor@court.example");
    }

    @AfterAll
    void stop() throws IOException {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    @DisplayName(
            "A case of two plaintiffs with one account and two defendants with one lawyer is filed, served, heard and sealed")
    void goesThrough() throws Exception {
        isFiled();
        areServed();
        areRepresented();
        isScheduled();
        isHeard();
        isOnOneDocket();
    }

    /** One account files for two plaintiffs against two defendants, and the court registers one case of four. */
    private void isFiled() {
        caseId = new FilingOffice(plaintiffs, clerk, supervisor)
                .registers(Stream.concat(
                                Stream.of(
                                        FilingOffice.company(
                                                "PLAINTIFF",
                                                "Rheinland Maschinenbau GmbH",
                                                "DE",
                                                "legal@rheinland.example"),
                                        FilingOffice.company(
                                                "PLAINTIFF", "Nordsee Technik GmbH", "DE", "legal@nordsee.example")),
                                mailOf.entrySet().stream()
                                        .map(each -> FilingOffice.company(
                                                "DEFENDANT", each.getKey(), "US", each.getValue())))
                        .toList());

        assertThat(plaintiffs.gets("/api/filing/cases/" + caseId).<Boolean>getList("parties.own"))
                .containsExactly(true, true, false, false);
    }

    /** Each defendant is served for itself, and its own thirty days to answer run. */
    private void areServed() {
        ServingOffice office = new ServingOffice(stack, clerk);
        mailOf.forEach((name, mail) -> {
            String code = office.serves(caseId, name, mail);
            codeOf.put(partyCalled(name), code);
        });

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(clerk.gets("/api/filing/cases/" + caseId + "/deadlines")
                        .<String>getList("items.findAll { it.callsFor == 'ANSWER' }.partyId"))
                .containsExactlyInAnyOrderElementsOf(codeOf.keySet()));
    }

    private String partyCalled(String name) {
        return clerk.gets("/api/service/cases/" + caseId)
                .getString("parties.find { it.name == '" + name + "' }.partyId");
    }

    /** One lawyer enters for both defendants, with one power of attorney, and acts for each once the court has confirmed each power. */
    private void areRepresented() {
        String representations = "/api/filing/cases/" + caseId + "/representations";
        List<String> entered = new ArrayList<>();
        codeOf.values().forEach(code -> entered.add(enters(code)));
        assertThat(lawyer.asks().get("/api/filing/cases/" + caseId).statusCode())
                .isEqualTo(404);

        entered.forEach(id -> clerk.posts(
                representations + "/" + id + "/confirmation",
                Map.of("version", clerk.gets(representations).getInt("items.find { it.id == '" + id + "' }.version")),
                201));
        assertThat(lawyer.gets("/api/filing/cases/" + caseId).<Boolean>getList("parties.own"))
                .containsExactly(false, false, true, true);
    }

    private String enters(String code) {
        Map<String, Object> as =
                Map.of("kind", "LAWYER", "name", "Grace Lee", "powers", List.of("SETTLE"), "validFrom", "2026-01-01");
        String representation = lawyer.posts("/api/filing/appearances", Map.of("code", code, "as", as), 201)
                .getString("toProve");
        lawyer.uploads(
                "/api/filing/appearances/" + representation + "/proof?kind=POWER_OF_ATTORNEY&language=zh-CN",
                DOCUMENTS.resolve("power-of-attorney.zh-CN.pdf"));
        return representation;
    }

    /** The hearing has a seat for each of the four, and each party consents for itself. */
    private void isScheduled() {
        String hearings = "/api/hearing/cases/" + caseId + "/hearings";
        Instant soon = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        await().atMost(PATIENCE)
                .until(() -> lawyer.asks().get("/api/hearing/cases/" + caseId).statusCode() == 200);
        hearing = clerk.posts(
                        hearings,
                        Map.of(
                                "startsAt",
                                soon.toString(),
                                "endsAt",
                                soon.plus(1, ChronoUnit.HOURS).toString(),
                                "shortNoticeReason",
                                "All ask for it."),
                        201)
                .getString("id");
        String path = "/api/hearing/hearings/" + hearing;
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(lawyer.gets(path).<String>getList("yourSeats"))
                        .containsExactly("defendant-1", "defendant-2"));
        assertThat(plaintiffs.gets(path).<String>getList("yourSeats")).containsExactly("plaintiff-1", "plaintiff-2");

        // Whoever acts for two says for whom
        plaintiffs.posts(path + "/consent", Map.of("stage", "COURT_HEARING", "language", "en"), 422);
        for (Caller each : List.of(plaintiffs, lawyer)) {
            List<String> own = each.gets("/api/filing/cases/" + caseId).getList("parties.findAll { it.own }.id");
            for (String party : own) {
                each.posts(
                        path + "/consent", Map.of("partyId", party, "stage", "COURT_HEARING", "language", "en"), 200);
                each.posts(path + "/short-notice", Map.of("partyId", party, "language", "en"), 200);
            }
        }
        assertThat(clerk.gets(path + "/consents").<String>getList("parties.givenAt"))
                .hasSize(4)
                .doesNotContainNull();
    }

    /** Both speak for each of their parties, sign for each, and the record is sealed and proved. */
    private void isHeard() throws Exception {
        judge.posts("/api/hearing/hearings/" + hearing + "/bench", NOTHING, 200);
        RoomLine bench = RoomLine.into(stack.url(), hearing, judge);
        RoomLine desk = RoomLine.into(stack.url(), hearing, clerk);
        RoomLine left = RoomLine.into(stack.url(), hearing, plaintiffs);
        RoomLine right = RoomLine.into(stack.url(), hearing, lawyer);
        Map<String, RoomLine> at =
                Map.of("plaintiff-1", left, "plaintiff-2", left, "defendant-1", right, "defendant-2", right);

        bench.does("room.open", NOTHING);
        Stream.concat(Stream.of("judge", "clerk"), SEATS.stream())
                .forEach(seat -> desk.does("attendance.call", Map.of("seat", seat, "present", true)));
        SEATS.forEach(seat -> desk.does(
                "identity.check",
                Map.of("seat", seat, "method", "DOCUMENT_FILED_EARLIER", "document", "PASSPORT", "confirmed", true)));
        bench.does("phase.move", Map.of("to", "RIGHTS"));
        bench.does("rights.read", NOTHING);
        SEATS.forEach(seat -> at.get(seat).does(seat, "rights.answer", NOTHING));
        bench.does("phase.move", Map.of("to", "INVESTIGATION"));
        // Nobody speaks for the other side
        assertThat(left.asks("defendant-1", "statement.add", says("x", "Not ours"))
                        .path("frame")
                        .asText())
                .isEqualTo("nack");
        SEATS.forEach(seat -> at.get(seat).does(seat, "statement.add", says(seat, "This is the word of " + seat)));

        for (String phase : List.of("DEBATE", "FINAL_STATEMENTS", "RECORD")) {
            bench.does("phase.move", Map.of("to", phase));
        }
        SEATS.forEach(seat ->
                desk.does("statement.render", Map.of("utteranceId", seat, "language", "zh-CN", "text", seat + "的陈述。")));
        desk.does("record.freeze", NOTHING);
        String digest = plaintiffs
                .gets("/api/hearing/hearings/" + hearing + "/records/1")
                .getString("digest");
        SEATS.forEach(seat -> at.get(seat).signs(seat, digest));
        for (RoomLine each : List.of(desk, bench)) {
            each.signs(null, digest);
        }
        desk.does("record.seal", NOTHING);

        Path proof = Files.createDirectories(Path.of("target", "downloads")).resolve("two-against-two.zip");
        byte[] bytes = lawyer.asks()
                .get("/api/hearing/hearings/" + hearing + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Journey.assertVerifies(Files.write(proof, bytes).toAbsolutePath());
    }

    private static Map<String, Object> says(String utterance, String text) {
        return Map.of("utteranceId", utterance, "language", "en", "text", text);
    }

    /** One docket tells all of it to all: two services, two representatives, one hearing. */
    private void isOnOneDocket() {
        for (Caller each : List.of(plaintiffs, lawyer, clerk)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(each.gets("/api/filing/cases/" + caseId + "/docket?limit=100")
                                    .<String>getList("items.what"))
                            .contains("HEARING_SCHEDULED", "HEARING_RECORD_SEALED")
                            .areExactly(2, what("SERVED"))
                            .areExactly(2, what("REPRESENTATION_CONFIRMED"))
                            .areExactly(4, what("HEARING_CONSENTED")));
        }
    }

    private static Condition<String> what(String kind) {
        return new Condition<>(kind::equals, kind);
    }
}
