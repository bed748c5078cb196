package org.comity.filing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.http.Sha256;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("All papers of a case in one file")
class CaseArchiveTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Inject
    CaseParties parties;

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        String sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
    }

    private Map<String, byte[]> archive(TestFiler who) throws IOException {
        Response answer = who.get("/cases/" + caseId + "/archive");
        answer.then().statusCode(200).contentType("application/zip");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    @DisplayName("has sound as it was handed in, under a name that says what it is, and tells the others so")
    void sound() throws IOException {
        byte[] call = TestFiles.beginning("ID3\u0003\0\0\0\0\0\0");
        JsonPath draft = defendant
                .asks()
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"call.pdf\"")
                .queryParam("kind", "EVIDENCE")
                .queryParam("language", "ko")
                .body(call)
                .post("/api/filing/cases/" + caseId + "/papers")
                .then()
                .statusCode(201)
                .body("mediaType", is("audio/mpeg"))
                .body("pages", is(0))
                .extract()
                .jsonPath();
        Map<String, Object> said = new LinkedHashMap<>(draft.getMap(""));
        said.putAll(Map.of("purpose", "Delivery was agreed", "source", "Recorded by the defendant"));
        String paper = "/cases/" + caseId + "/papers/" + draft.getString("id");
        int version =
                defendant.put(paper, said).then().statusCode(200).extract().path("version");
        defendant.post(paper + "/filing", Map.of("version", version)).then().statusCode(201);

        assertThat(archive(clerk).entrySet()).anySatisfy(entry -> {
            assertThat(entry.getKey()).endsWith(".mp3");
            assertThat(entry.getValue()).isEqualTo(call);
        });
        Object told = QuarkusTransaction.requiringNew().call(() -> parties.getEntityManager()
                .createNativeQuery(
                        "select data from outbox_event where type = 'PaperFiled' and data like '%' || ?1 || '%'")
                .setParameter(1, draft.getString("id"))
                .getSingleResult());
        assertThat(JsonPath.from(told.toString()).getString("mediaType")).isEqualTo("audio/mpeg");
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("has each that the reader may open, byte for byte, in order, with an index in the reader's words")
    void whole() throws IOException {
        Map<String, byte[]> entries = archive(plaintiff);
        assertThat(entries.keySet()).startsWith("index.html", "index.csv");
        // What came with the filing: four papers, each with its translation.
        assertThat(entries.keySet().stream().filter(name -> name.endsWith(".pdf")))
                .hasSize(8)
                .allMatch(name -> name.matches("000[1-8] .+ - .+\\.pdf"))
                .isSorted();
        String csv = text(entries, "index.csv");
        entries.forEach((name, bytes) -> {
            if (name.endsWith(".pdf")) {
                assertThat(csv).contains(name, Sha256.hexOf(bytes));
            }
        });
        assertThat(csv).startsWith("\uFEFF\"No.\",\"Kind\",\"Title\"").contains("+08:00");
        assertThat(text(entries, "index.html")).contains("<html lang=\"en\"", "is not service");
        plaintiff
                .get("/cases/" + caseId + "/archive")
                .then()
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''%EF%BC%88"));
    }

    @Test
    @DisplayName("has nothing that is for the court or the other side alone, and no draft")
    void onlyOwn() throws IOException {
        plaintiff.handsIn(caseId, "SERVICE_ADDRESS");
        long whole = archive(plaintiff).size();
        assertThat(archive(clerk)).hasSize((int) whole);
        assertThat(archive(defendant)).hasSize((int) whole - 1);
        TestFiler.party().get("/cases/" + caseId + "/archive").then().statusCode(404);
        TestFiler.clerkOf("粤01").get("/cases/" + caseId + "/archive").then().statusCode(404);
    }

    @Test
    @DisplayName("counts as opening each: the author cannot take it back, and the court's look at it is noted")
    void opened() throws IOException {
        String paper = plaintiff.handsIn(caseId, "EVIDENCE").getString("id");
        clerk.asks().head("/api/filing/cases/" + caseId + "/archive").then().statusCode(200);
        assertThat(unread()).isTrue();

        archive(clerk);
        assertThat(unread()).isFalse();
        plaintiff
                .post("/cases/" + caseId + "/papers/" + paper + "/withdrawal", Map.of())
                .then()
                .statusCode(409)
                .body("code", is("paper-already-read"));
        clerk.get("/cases/" + caseId + "/looks?limit=200")
                .then()
                .body("items.findAll { it.paperId == '" + paper + "' }.size()", is(1));
        Number noted = (Number) QuarkusTransaction.requiringNew().call(() -> parties.getEntityManager()
                .createNativeQuery("select count(*) from audit_trail where case_id = ?1 and act = 'case-file-saved'")
                .setParameter(1, UUID.fromString(caseId))
                .getSingleResult());
        assertThat(noted.intValue()).isOne();
    }

    private boolean unread() {
        return TestWork.ids(clerk, "standing=WAITING&whose=COURT&kind=PAPER").contains(caseId);
    }

    private Map<String, byte[]> several(TestFiler who, String... cases) throws IOException {
        Response answer = who.asks().queryParam("caseId", (Object[]) cases).get("/api/filing/case-archives");
        answer.then().statusCode(200).contentType("application/zip");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    @Test
    @DisplayName("of several cases have a folder each, and an index over them; a case that is named twice comes once")
    void ofSeveralCases() throws IOException {
        String second = clerk.registers(plaintiff.files());
        Map<String, byte[]> alone = archive(plaintiff);
        Map<String, byte[]> entries = several(plaintiff, caseId, second, caseId);
        assertThat(entries.keySet()).startsWith("index.html", "index.csv");
        for (String each : new String[] {caseId, second}) {
            String number = plaintiff.get("/cases/" + each).path("number");
            assertThat(text(entries, "index.csv")).contains('"' + number + '"', "\"8\"", number + "/index.html");
            assertThat(entries.keySet().stream().filter(name -> name.startsWith(number + "/")))
                    .hasSize(10);
        }
        String folder = plaintiff.get("/cases/" + caseId).<String>path("number") + "/";
        alone.forEach((name, bytes) -> {
            if (name.endsWith(".pdf")) {
                assertThat(entries.get(folder + name)).isEqualTo(bytes);
            }
        });
    }

    @Test
    @DisplayName("of several cases are refused whole where one is not the caller's, for too many, and for none")
    void ofOthersCases() throws IOException {
        String others = clerk.registers(TestFiler.party().files());
        String sought = "/api/filing/case-archives";
        plaintiff.asks().queryParam("caseId", caseId, others).get(sought).then().statusCode(404);
        TestFiler.clerkOf("粤01")
                .asks()
                .queryParam("caseId", caseId)
                .get(sought)
                .then()
                .statusCode(404);
        plaintiff.asks().queryParam("caseId", "one").get(sought).then().statusCode(anyOf(is(400), is(404)));
        plaintiff.asks().get(sought).then().statusCode(400);
        Object[] many = Stream.generate(UUID::randomUUID).limit(21).toArray();
        plaintiff.asks().queryParam("caseId", many).get(sought).then().statusCode(400);
        plaintiff.handsIn(caseId, "SERVICE_ADDRESS");
        int whole = several(plaintiff, caseId).size();
        assertThat(several(clerk, caseId)).hasSize(whole);
        assertThat(several(defendant, caseId)).hasSize(whole - 1);
    }
}
