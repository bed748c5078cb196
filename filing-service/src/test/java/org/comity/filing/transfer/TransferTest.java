package org.comity.filing.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestStaff;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = SealsOfTheTest.class, restrictToAnnotatedClass = true)
@DisplayName("The file of a case")
class TransferTest {
    private static final Map<String, String> WITHIN =
            Map.of("recipient", "上海市第一中级人民法院", "country", "CN", "basis", "（2026）浙01民辖1号移送裁定");
    private static final Path BEFORE = Path.of("src", "test", "resources", "transfer", "case-file-1.zip");

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final TestFiler other = TestFiler.clerkOf(SealsOfTheTest.SECOND);

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
    }

    @Test
    @DisplayName(
            "goes to another court with parties, papers and docket, and becomes a case of that court, whose fee was paid")
    void goesAndComes() throws IOException {
        judge.handsIn(caseId, "LETTER", "PLAINTIFF");
        JsonPath before = clerk.get("/cases/" + caseId).jsonPath();
        List<Map<String, Object>> papers = papersOf(clerk, caseId);
        byte[] zip = fetched(handedOver());

        Map<String, byte[]> files = unpacked(zip);
        assertThat(files.keySet()).contains("manifest.jws", "case.json", "docket.json", "papers/0001.pdf");
        assertThat(files).hasSize(papers.size() + 3);
        assertThat(new String(zip, StandardCharsets.ISO_8859_1)).doesNotContain(plaintiff.account.toString());
        assertThat(new String(files.get("case.json"), StandardCharsets.UTF_8))
                .doesNotContain(plaintiff.account.toString(), clerk.account.toString());

        requireAsPublished("manifest", Base64.getUrlDecoder().decode(manifest(files)[1]));
        requireAsPublished("case", files.get("case.json"));

        Response came = arrives(other, zip);
        came.then()
                .statusCode(201)
                .body("fromCourt", is("杭州市中级人民法院"))
                .body("fromNumber", is(before.getString("number")))
                .body("caseNumber", containsString(SealsOfTheTest.SECOND))
                .body("papers", is(papers.size()));
        String arrived = came.path("caseId");
        other.get("/cases/" + arrived)
                .then()
                .statusCode(200)
                .body("court", is(SealsOfTheTest.SECOND))
                .body("cause", is(before.getString("cause")))
                .body("claimAmount", is(before.<Object>get("claimAmount")))
                .body("parties.role", is(before.<List<String>>get("parties.role")))
                .body("parties.originalName", is(before.<List<String>>get("parties.originalName")))
                .body("parties.appeared", not(hasItem(true)))
                .body("fee", nullValue());
        assertThat(papersOf(other, arrived))
                .extracting(paper ->
                        List.of(paper.get("digest"), paper.get("kind"), paper.get("title"), paper.get("filedAt")))
                .containsExactlyInAnyOrderElementsOf(papers.stream()
                        .map(paper -> List.of(
                                paper.get("digest"), paper.get("kind"), paper.get("title"), paper.get("filedAt")))
                        .toList());
        other.get("/cases/" + arrived + "/docket")
                .then()
                .body("items.what", not(hasItem("FEE_DUE")))
                .body("items.find { it.what == 'HISTORY' }.details.note", containsString(before.getString("number")));
        plaintiff.get("/cases/" + arrived).then().statusCode(404);
        other.get("/documents/" + papers.getFirst().get("digest")).then().statusCode(200);

        arrives(other, zip)
                .then()
                .statusCode(409)
                .body("code", is("transfer-arrived-already"))
                .body("title", containsString(came.path("caseNumber")));
    }

    @Test
    @DisplayName("says there, too, of which page of which PDF a picture is the photograph, whatever comes first")
    void photographs() throws IOException {
        String submission = plaintiff.prepares();
        sends(submission, Map.of());
        String pdf = plaintiff.adds(submission, "EVIDENCE", "zh-CN", null);
        sends(submission, Map.of("photographOf", pdf, "photographPage", 1));
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        byte[] zip = fetched(handedOver());
        requireAsPublished("case", unpacked(zip).get("case.json"));

        String arrived = arrives(other, zip).then().statusCode(201).extract().path("caseId");

        List<Map<String, Object>> there = papersOf(other, arrived);
        Object evidence = there.stream()
                .filter(paper -> paper.get("kind").equals("EVIDENCE"))
                .findFirst()
                .orElseThrow()
                .get("id");
        assertThat(there)
                .filteredOn(paper -> "image/jpeg".equals(paper.get("mediaType")))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.get("photographOf")).isEqualTo(evidence);
                    assertThat(paper.get("photographPage")).isEqualTo(1);
                });
        assertThat(there).filteredOn(paper -> paper.get("photographOf") != null).hasSize(1);
    }

    private void sends(String submission, Map<String, Object> of) {
        plaintiff
                .asks()
                .contentType("image/jpeg")
                .header("Content-Disposition", "attachment; filename=\"a.jpg\"")
                .queryParams(Map.of("kind", "OTHER", "language", "zh-CN"))
                .queryParams(of)
                .body(TestFiles.jpeg())
                .post("/api/filing/submissions/" + submission + "/documents")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("that another Comity handed over is taken by this one, release after release")
    void ofAnotherComity() throws IOException {
        // Its own switch: what was handed over by an earlier release is kept as it is when contracts are written anew.
        if (Boolean.getBoolean("transfer.write")) {
            byte[] zip = fetched(handedOver());
            Files.createDirectories(BEFORE.getParent());
            Files.write(BEFORE, zip);
            Files.writeString(SealsOfTheTest.BEFORE, SealsOfTheTest.pem(sealOf(unpacked(zip))));
        }
        byte[] zip = Files.readAllBytes(BEFORE);
        Response came = arrives(other, zip);
        came.then().statusCode(201).body("fromCourt", is("杭州市中级人民法院"));
        assertThat(papersOf(other, came.path("caseId"))).hasSize(came.<Integer>path("papers"));
    }

    /** What somebody does to a package on its way. */
    private interface Change extends Consumer<Map<String, byte[]>> {}

    static Stream<Named<Change>> changes() {
        return Stream.of(
                Named.of("a byte of a paper", files -> files.get("papers/0001.pdf")[100] ^= 1),
                Named.of("a paper left out", files -> files.remove("papers/0002.pdf")),
                Named.of("a paper more", files -> files.put("papers/0999.pdf", files.get("papers/0001.pdf"))),
                Named.of("two papers changed for each other", files -> {
                    byte[] one = files.get("papers/0001.pdf");
                    files.put("papers/0001.pdf", files.put("papers/0002.pdf", one));
                }),
                Named.of(
                        "another sum claimed",
                        files -> replace(files, "case.json", "\"claimAmount\":\"", "\"claimAmount\":\"9")),
                Named.of("another docket", files -> files.put("docket.json", "[]".getBytes(StandardCharsets.UTF_8))),
                Named.of("a paper cut short", files -> files.put("papers/0001.pdf", new byte[] {1})));
    }

    @ParameterizedTest(name = "with {0} is refused, and nothing of it stays")
    @MethodSource("changes")
    void changed(Change change) throws IOException {
        Map<String, byte[]> files = unpacked(fetched(handedOver()));
        change.accept(files);
        int before = casesOf(other);
        arrives(other, packed(files)).then().statusCode(422).body("code", is("transfer-package-changed"));
        assertThat(casesOf(other)).isEqualTo(before);
    }

    static Stream<Named<Change>> seals() {
        return Stream.of(
                Named.of("that says another court", files -> {
                    String[] parts = manifest(files);
                    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                            .replace("杭州市中级人民法院", "浙江省高级人民法院");
                    parts[1] = base64(payload);
                    put(files, parts);
                }),
                Named.of("of no algorithm", files -> {
                    String[] parts = manifest(files);
                    parts[0] = base64("{\"alg\":\"none\"}");
                    put(files, new String[] {parts[0], parts[1], ""});
                }),
                Named.of("of a password", files -> {
                    String[] parts = manifest(files);
                    parts[0] = base64(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8)
                            .replace("ES256", "HS256"));
                    put(files, parts);
                }),
                Named.of(
                        "that was cut",
                        files -> put(files, new String[] {manifest(files)[0], manifest(files)[1], "AAAA"})));
    }

    @ParameterizedTest(name = "under a seal {0} is refused")
    @MethodSource("seals")
    void sealBroken(Change change) throws IOException {
        Map<String, byte[]> files = unpacked(fetched(handedOver()));
        change.accept(files);
        arrives(other, packed(files)).then().statusCode(422).body("code", is("transfer-seal-broken"));
    }

    @Test
    @DisplayName("under the seal of a court that nobody vouches for is refused, and so is what is no package")
    void unknown() throws IOException {
        TestFiler there = TestFiler.clerkOf(SealsOfTheTest.SECOND);
        byte[] zip = fetched(handedOver());
        String arrived = arrives(other, zip).path("caseId");
        Response transfer = there.post("/cases/" + arrived + "/transfers", WITHIN);
        byte[] back = there.get("/cases/" + arrived + "/transfers/" + transfer.path("id") + "/package")
                .asByteArray();
        arrives(clerk, back)
                .then()
                .statusCode(422)
                .body("code", is("transfer-seal-unknown"))
                .body("title", containsString("上海市第一中级人民法院"));

        arrives(other, "no zip".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", is("transfer-package-unreadable"));
        Map<String, byte[]> without = unpacked(zip);
        without.remove("manifest.jws");
        arrives(other, packed(without)).then().statusCode(422).body("code", is("transfer-package-unreadable"));
    }

    @ParameterizedTest(name = "to {0}, approved: {1}, assessed: {2}, agreed to: {3}: {4}")
    @CsvSource({
        "CN, , , , HANDED_OVER",
        "DE, , , , transfer-approval-missing transfer-assessment-missing transfer-consent-missing",
        "DE, 司法部 2026-17号 2026-11-20, , 告知并单独同意, transfer-assessment-missing",
        "DE, 司法部 2026-17号 2026-11-20, 评估 2026-3号, , transfer-consent-missing",
        "HK, , 评估 2026-3号, 告知并单独同意, transfer-approval-missing",
        "DE, '\u00a0', 评估 2026-3号, 告知并单独同意, transfer-approval-missing",
        "DE, 司法部 2026-17号 2026-11-20, 评估 2026-3号, 告知并单独同意, ASKED"
    })
    void leavesTheCountry(String country, String approval, String assessment, String consent, String answer) {
        Map<String, String> request = new HashMap<>(WITHIN);
        request.put("country", country);
        request.put("approval", approval);
        request.put("assessment", assessment);
        request.put("consent", consent);
        Response said = clerk.post("/cases/" + caseId + "/transfers", request);
        if (answer.startsWith("transfer-")) {
            said.then()
                    .statusCode(422)
                    .body("code", is("transfer-not-possible"))
                    .body("grounds.code", contains(answer.split(" ")));
            clerk.get("/cases/" + caseId + "/transfers").then().body("items", empty());
        } else {
            said.then().statusCode(201).body("approval", is(approval)).body("state", is(answer));
            clerk.get("/cases/" + caseId + "/transfers")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].country", is(country))
                    .body("items[0].assessment", is(assessment))
                    .body("items[0].consent", is(consent));
        }
    }

    @Test
    @DisplayName("goes as it stood when it was handed over, or not at all")
    void asItStood() throws IOException {
        String id = handedOver();
        judge.handsIn(caseId, "LETTER", "PLAINTIFF");
        clerk.get("/cases/" + caseId + "/transfers/" + id + "/package")
                .then()
                .statusCode(409)
                .body("code", is("transfer-file-changed"));
        fetched(handedOver());
    }

    @Test
    @DisplayName("is handed over by a clerk of its court alone, who proved a short while ago who they are")
    void byWhom() throws IOException {
        String id = handedOver();
        String path = "/cases/" + caseId + "/transfers";
        plaintiff.post(path, WITHIN).then().statusCode(403);
        judge.post(path, WITHIN).then().statusCode(403);
        other.post(path, WITHIN).then().statusCode(404);
        other.get(path).then().statusCode(404);
        plaintiff.get(path).then().statusCode(403);
        other.get(path + "/" + id + "/package").then().statusCode(404);
        clerk.get(path + "/" + UUID.randomUUID() + "/package").then().statusCode(404);
        arrives(plaintiff, fetched(id)).then().statusCode(403);
        arrives(judge, fetched(id)).then().statusCode(403);
    }

    @Test
    @DisplayName(
            "goes and comes with many papers in no more than a minute for five hundred; -Dtransfer.papers says how many")
    void many() throws IOException {
        int most = Integer.getInteger("transfer.papers", 12);
        for (int nth = papersOf(clerk, caseId).size(); nth < most; nth++) {
            judge.handsIn(caseId, "LETTER", "PLAINTIFF");
        }
        String id = handedOver();
        Instant began = Instant.now();
        byte[] zip = fetched(id);
        Instant out = Instant.now();
        arrives(other, zip).then().statusCode(201).body("papers", is(most));
        Duration took = Duration.between(began, Instant.now());
        System.out.printf(
                "transfer of %d papers, %d bytes: out %s, whole %s%n",
                most, zip.length, Duration.between(began, out), took);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    private static void requireAsPublished(String schema, byte[] json) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode published = mapper.readTree(
                Path.of("..", "docs", "exchange", schema + ".json").toFile());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(published.toString())
                        .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    private String handedOver() {
        return clerk.post("/cases/" + caseId + "/transfers", WITHIN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private byte[] fetched(String transfer) {
        return clerk.get("/cases/" + caseId + "/transfers/" + transfer + "/package")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
    }

    private static Response arrives(TestFiler who, byte[] zip) {
        return who.asks().contentType("application/zip").body(zip).post("/api/filing/case-files");
    }

    private static List<Map<String, Object>> papersOf(TestFiler who, String caseId) {
        return who.get("/cases/" + caseId + "/papers?limit=200").jsonPath().getList("items");
    }

    private static int casesOf(TestFiler who) {
        return who.get("/cases?limit=200").jsonPath().getList("items").size();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void replace(Map<String, byte[]> files, String file, String one, String other) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(one);
        files.put(file, text.replace(one, other).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] manifest(Map<String, byte[]> files) {
        return new String(files.get("manifest.jws"), StandardCharsets.US_ASCII).split("\\.");
    }

    private static void put(Map<String, byte[]> files, String[] parts) {
        files.put("manifest.jws", String.join(".", parts).getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static X509Certificate sealOf(Map<String, byte[]> files) {
        String head = new String(Base64.getUrlDecoder().decode(manifest(files)[0]), StandardCharsets.UTF_8);
        byte[] der = Base64.getDecoder().decode(JsonPath.from(head).getString("x5c[0]"));
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (java.security.cert.CertificateException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
