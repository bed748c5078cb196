package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.evidence.verify.Verify;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("As a party of the case")
class ElectronicPartyTest extends ElectronicTest {

    @Test
    @DisplayName("downloads the proof, and the command that anybody has finds it sound")
    void downloadsTheProof() throws Exception {
        deliveredToKorea();
        opened();
        accept().then().statusCode(200);
        byte[] proof = as(TestTokens.party(plaintiffAccount))
                .get("/api/service/requests/" + requestId + "/proof")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("proof-delivery-" + attemptId))
                .extract()
                .asByteArray();
        Path file = Files.createTempFile("proof", ".zip");
        Files.write(file, proof);
        assertEquals(Verify.HOLDS_BY_ITS_OWN_KEYS, ProofCheck.verify(file), ProofCheck.output());
        assertTrue(ProofCheck.output().contains("✓ Seal valid: certificate.pdf is unchanged"), ProofCheck.output());
        String published = given().get("/api/service/log/policy").asString();
        Path policy = Files.writeString(Files.createTempFile("policy", ".txt"), published);
        assertEquals(Verify.HOLDS, ProofCheck.verify(file, policy), ProofCheck.output());
        assertTrue(ProofCheck.output().contains("✓ Whose seal that is: the trust policy"), ProofCheck.output());
        // The court says that the seals are others.
        Files.writeString(policy, published.replaceAll("#seal [0-9a-f]{4}", "#seal 0000"));
        assertEquals(Verify.FAILS, ProofCheck.verify(file, policy), ProofCheck.output());
        assertTrue(ProofCheck.output().contains("✗ Whose seal that is: not the court's"), ProofCheck.output());
        Map<String, byte[]> files = unzip(proof);
        assertTrue(
                files.keySet().containsAll(Set.of("certificate.pdf", "checkpoint", "salts.json", "documents/01.pdf")),
                files.keySet().toString());
        String entries = files.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("evidence/"))
                .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        for (String personal : List.of("한빛", "Hanbit", email, "김민준", "民初", "clause")) {
            assertFalse(entries.contains(personal), personal + " is in the public log");
        }
        String certificate = ProofCheck.textOf(files.get("certificate.pdf"));
        for (String shown : List.of(
                "电子送达凭证", "Electronic service receipt", "주식회사 한빛무역", "韩光贸易株式会社", "김민준", "What it does not prove")) {
            assertTrue(certificate.contains(shown), shown + " is not in:\n" + certificate);
        }
        // One byte of a served paper changed
        proof[indexOf(proof, claimText.getBytes(StandardCharsets.UTF_8)) + 4] ^= 1;
        Files.write(file, proof);
        assertEquals(1, ProofCheck.verify(file), ProofCheck.output());
    }

    @Test
    @DisplayName("opens and starts nothing")
    void opensNothing() {
        UUID caseId = caseAgainst("US");
        as(TestTokens.party(plaintiffAccount))
                .body(openRequest())
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(403);
        as(TestTokens.party(plaintiffAccount))
                .get("/api/service/cases/" + caseId)
                .then()
                .statusCode(403);
    }
}
