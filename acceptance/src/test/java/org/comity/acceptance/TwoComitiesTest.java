package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.comity.testing.RunningStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two installations that share nothing but what docs/exchange says: one after the other, since each wants a machine. */
class TwoComitiesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CASES = "/api/filing/cases/";

    @TempDir
    Path folder;

    private RunningStack stack;

    @AfterEach
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    @DisplayName(
            "The file of a case that one Comity hands over becomes a case of another, and changed on its way it does not")
    void handsOver() throws IOException {
        // Given a case of one Comity, handed over
        stack = RunningStack.start(Stack.command("Up"));
        Caller clerk = signedIn("clerk@court.example");
        String caseId = new FilingOffice(signedIn("plaintiff@example.com"), clerk, signedIn("supervisor@court.example"))
                .registers(List.of(
                        FilingOffice.company(
                                "PLAINTIFF", "Rheinland Maschinenbau GmbH", "DE", "legal@rheinland.example"),
                        FilingOffice.company("DEFENDANT", "Hanbit Precision, Inc.", "US", "hanbit@example.com")));
        JsonPath there = clerk.gets(CASES + caseId);
        List<String> digests = digestsOf(clerk, caseId);
        String transfer = clerk.posts(
                        CASES + caseId + "/transfers",
                        Map.of("recipient", "上海市第一中级人民法院", "country", "CN", "basis", "（2026）浙01民辖1号移送裁定"),
                        201)
                .getString("id");
        byte[] sent = clerk.asks()
                .get(CASES + caseId + "/transfers/" + transfer + "/package")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        stack.close();

        // When another one, which believes the seal of that court, gets it
        ProcessBuilder another = Stack.command("Up");
        another.environment().put("COMITY_TRANSFER_SEALS", sealIn(sent).toString());
        stack = RunningStack.start(another);
        Caller here = signedIn("clerk@court.example");
        assertThat(here.asks().get(CASES + caseId).statusCode())
                .as("they share nothing")
                .isEqualTo(404);

        // Then with a byte of it changed it is refused, and nothing of it stays
        Response refused = arrives(here, changed(sent));
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.<String>path("code")).isEqualTo("transfer-package-changed");
        assertThat(here.gets("/api/filing/cases?limit=200").getList("items")).isEmpty();

        // and as it was sent it is a case with the same parties and the same papers, of which the other services hear
        Response came = arrives(here, sent);
        assertThat(came.statusCode()).as(came.asString()).isEqualTo(201);
        assertThat(came.<String>path("fromNumber")).isEqualTo(there.getString("number"));
        String arrived = came.path("caseId");
        JsonPath now = here.gets(CASES + arrived);
        assertThat(now.getList("parties.originalName")).isEqualTo(there.getList("parties.originalName"));
        assertThat(now.getString("claimAmount")).isEqualTo(there.getString("claimAmount"));
        assertThat(digestsOf(here, arrived)).isNotEmpty().containsExactlyInAnyOrderElementsOf(digests);
        for (String digest : digests) {
            assertThat(here.asks().get("/api/filing/documents/" + digest).statusCode())
                    .isEqualTo(200);
        }
        await().atMost(PATIENCE)
                .until(() -> here.asks().get("/api/service/cases/" + arrived).statusCode() == 200);
        assertThat(arrives(here, sent).<String>path("code")).isEqualTo("transfer-arrived-already");

        // and the papers of either lie encrypted, as ./comity up has it
        try (Stream<Path> kept = Files.walk(stack.data().resolve("filing-service/documents"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .hasSizeGreaterThanOrEqualTo(digests.size())
                    .allMatch(each -> each.toString().endsWith(".enc"));
        }
    }

    private Caller signedIn(String email) {
        return Caller.signedIn("http://localhost:" + stack.port(), email);
    }

    private static List<String> digestsOf(Caller caller, String caseId) {
        return caller.gets(CASES + caseId + "/papers?limit=200").getList("items.digest");
    }

    private static Response arrives(Caller caller, byte[] file) {
        return caller.asks().contentType("application/zip").body(file).post("/api/filing/case-files");
    }

    /** What an operator of the other court would ask the first court for. */
    private Path sealIn(byte[] sent) throws IOException {
        String manifest = new String(unpacked(sent).get("manifest.jws"), StandardCharsets.US_ASCII);
        String head = new String(Base64.getUrlDecoder().decode(manifest.split("\\.")[0]), StandardCharsets.UTF_8);
        return Files.writeString(
                folder.resolve("believed.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + JsonPath.from(head).getString("x5c[0]").replaceAll("(.{64})", "$1\n")
                        + "\n-----END CERTIFICATE-----\n");
    }

    private static byte[] changed(byte[] sent) throws IOException {
        Map<String, byte[]> files = unpacked(sent);
        files.get("papers/0001.pdf")[100] ^= 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] sent) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sent))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
