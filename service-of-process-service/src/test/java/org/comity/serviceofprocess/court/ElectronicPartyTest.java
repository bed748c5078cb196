package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    @DisplayName(
            "does not learn from it at which address the other was reached; the court and who acts for that one do")
    void keepsTheAddress() throws Exception {
        UUID caseId = deliveredToKorea();
        opened();
        accept().then().statusCode(200);

        Map<String, byte[]> others = unzip(proofAs(TestTokens.party(plaintiffAccount), Verify.HOLDS_BY_ITS_OWN_KEYS));
        others.forEach((name, content) ->
                assertFalse(new String(content, StandardCharsets.UTF_8).contains(email), email + " stands in " + name));
        String theirs = ProofCheck.textOf(others.get("certificate.pdf"));
        assertFalse(theirs.contains(email.substring(0, 20)), theirs);
        assertTrue(theirs.contains("Shown to the court and the addressee only"), theirs);
        assertTrue(salts(others).contains("한빛무역"), salts(others));

        Map<String, byte[]> court = unzip(proofAs(TestTokens.clerk(clerk), Verify.HOLDS_BY_ITS_OWN_KEYS));
        assertTrue(salts(court).contains("\"field\":\"reachedCommit\""), salts(court));
        assertTrue(salts(court).contains(email), salts(court));
        assertFalse(ProofCheck.textOf(court.get("certificate.pdf")).contains("Shown to the court"));

        UUID account = UUID.randomUUID();
        tell("PartyAppeared", caseId, Map.of("caseId", caseId, "partyId", defendant, "accountId", account));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(TestTokens.party(account))
                                .get("/api/service/requests/" + requestId + "/proof")
                                .statusCode()
                        == 200);
        Map<String, byte[]> own = unzip(proofAs(TestTokens.party(account), Verify.HOLDS_BY_ITS_OWN_KEYS));
        assertTrue(salts(own).contains(email), salts(own));
        // The certificates of both are kept beside each other, and each gets again what was made for it.
        assertArrayEquals(
                others.get("certificate.pdf"),
                unzip(proofAs(TestTokens.party(plaintiffAccount), Verify.HOLDS_BY_ITS_OWN_KEYS))
                        .get("certificate.pdf"));
        assertArrayEquals(court.get("certificate.pdf"), own.get("certificate.pdf"));
    }

    private byte[] proofAs(String token, int verified) throws Exception {
        byte[] proof = as(token)
                .get("/api/service/requests/" + requestId + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path file = Files.write(Files.createTempFile("proof", ".zip"), proof);
        assertEquals(verified, ProofCheck.verify(file), ProofCheck.output());
        return proof;
    }

    private static String salts(Map<String, byte[]> files) {
        return new String(files.get("salts.json"), StandardCharsets.UTF_8);
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
