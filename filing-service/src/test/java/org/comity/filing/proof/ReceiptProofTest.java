package org.comity.filing.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.comity.evidence.pack.ProofPackage;
import org.comity.evidence.verify.Verify;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The proof of a receipt")
class ReceiptProofTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @TempDir
    Path folder;

    @Test
    @DisplayName("is fetched by who filed, and anybody checks it with what the court publishes")
    void provesTheReceipt() throws Exception {
        String id = filer.prepares();
        String digest = filer.lodges(id)
                .then()
                .statusCode(201)
                .body("provable", is(true))
                .extract()
                .path("contentDigest");

        byte[] proof = proofOf(id);

        Map<String, String> files = unzipped(proof);
        assertThat(files.get("evidence/01-RECEIVED.json"))
                .contains("\"submission\":\"" + id + "\"", digest)
                .doesNotContain("Rheinland", "한빛", filer.account.toString());
        assertThat(files.get("salts.json")).contains("Rheinland Maschinenbau GmbH", "한빛정밀 주식회사");
        assertThat(files.keySet()).contains("documents/01.pdf", "verify.html", "trust/policy.txt");
        assertThat(verified(proof)).isEqualTo(Verify.HOLDS);
        proof[proof.length / 2] ^= 1;
        assertThat(verified(proof)).isEqualTo(Verify.FAILS);
    }

    @Test
    @DisplayName("tells of each time that the court received it, the later one after the earlier")
    void afterACure() throws Exception {
        String id = filer.prepares();
        filer.lodges(id).then().statusCode(201);
        clerk.takes(id).then().statusCode(200);
        clerk.notifies(id, "id-missing").then().statusCode(201);
        String register = filer.adds(id, "IDENTITY", "de", null);
        filer.adds(id, "IDENTITY", "zh-CN", register);
        filer.put("/submissions/" + id + "/notice/items/0", Map.of("answer", "Corrected"))
                .then()
                .statusCode(200);
        filer.signs(id);
        filer.lodges(id).then().statusCode(201);

        Map<String, String> files = unzipped(proofOf(id));

        assertThat(files.keySet()).contains("evidence/01-RECEIVED.json", "evidence/02-RECEIVED_AGAIN.json");
        assertThat(files.get("evidence/02-RECEIVED_AGAIN.json")).contains("\"prevLeafHash\"");
        assertThat(verified(proofOf(id))).isEqualTo(Verify.HOLDS);
    }

    @Test
    @DisplayName("is for nobody else, and of a draft there is none")
    void forNobodyElse() {
        String id = filer.prepares();
        filer.get("/submissions/" + id + "/receipt/proof")
                .then()
                .statusCode(404)
                .body("code", is("submission-not-found"));
        filer.lodges(id).then().statusCode(201);

        TestFiler.party()
                .get("/submissions/" + id + "/receipt/proof")
                .then()
                .statusCode(404)
                .body("code", is("submission-not-found"));
        clerk.get("/submissions/" + id + "/receipt/proof").then().statusCode(403);
        RestAssured.get("/api/filing/submissions/" + id + "/receipt/proof")
                .then()
                .statusCode(401);
    }

    @Test
    @DisplayName("is in a log that anybody reads, with its keys, and without a name")
    void inThePublicLog() throws Exception {
        String id = filer.prepares();
        filer.lodges(id).then().statusCode(201);
        proofOf(id);

        String checkpoint = RestAssured.get("/api/filing/log/checkpoint")
                .then()
                .statusCode(200)
                .body(startsWith("log.comity.example/filing/2026\n"))
                .extract()
                .asString();
        RestAssured.get("/api/filing/log/keys")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .body("keys.algorithm", is(List.of("Ed25519", "ML-DSA-44")))
                .body("keys.upToSize", is(Arrays.asList(null, null)))
                .body("handovers", is(List.of()));
        long size = Long.parseLong(checkpoint.split("\n")[1]);
        byte[] entries = RestAssured.get("/api/filing/log/tile/entries/000.p/" + size % 256)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .extract()
                .asByteArray();
        assertThat(new String(entries, UTF_8)).contains("RECEIVED").doesNotContain("Rheinland", "Vogel", "한빛");
    }

    @Test
    @DisplayName("how the log stands is for operators")
    void standing() {
        String path = "/api/filing/log/standing";
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.operator())
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("contradiction", nullValue())
                .body("unsignedSince", nullValue())
                .body("unstampedSince", nullValue())
                .body("witnesses", is(List.of()));
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.clerk(UUID.randomUUID()))
                .get(path)
                .then()
                .statusCode(403);
        RestAssured.get(path).then().statusCode(401);
    }

    private byte[] proofOf(String id) {
        return filer.get("/submissions/" + id + "/receipt/proof")
                .then()
                .statusCode(200)
                .contentType(ProofPackage.MEDIA_TYPE)
                .header("Cache-Control", is("no-store"))
                .header("Content-Disposition", containsString("proof-filing-receipt-" + id + ".zip"))
                .extract()
                .asByteArray();
    }

    /** By the policy that the log publishes, as a stranger gets it. */
    private int verified(byte[] proof) throws Exception {
        String policy = RestAssured.get("/api/filing/log/policy").asString();
        return Verify.run(
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                Files.write(folder.resolve("proof.zip"), proof).toString(),
                "--policy",
                Files.writeString(folder.resolve("policy.txt"), policy).toString());
    }

    private static Map<String, String> unzipped(byte[] proof) throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(proof))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
