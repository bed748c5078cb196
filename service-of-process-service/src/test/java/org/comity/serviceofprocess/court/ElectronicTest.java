package org.comity.serviceofprocess.court;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;

/** A court that serves electronically, and what its addressee does with the link and the code. */
abstract class ElectronicTest extends CourtTest {

    static final String REASONS =
            "The parties agreed on service by e-mail in clause 14.2; the judge allows it (decision of today).";

    @Inject
    DataSource database;

    String requestId;
    String attemptId;
    String secret;
    String code;
    String session;

    /** Into a state that objects to art. 10(a): a judge allows it with reasons. */
    UUID deliveredToKorea() {
        UUID caseId = caseAgainst("KR");
        requestId = requestIn(caseId);
        attemptId = started(requestId, true, REASONS);
        secret = secretFromMail();
        code = codeFor(requestId, attemptId);
        return caseId;
    }

    Response open(String typed) {
        return addressee()
                .body(Map.of("secret", secret, "code", typed))
                .post("/api/service/deliveries/" + attemptId + "/opening");
    }

    void opened() {
        session = open(code).then().statusCode(200).extract().path("session");
    }

    Response accept() {
        return accept("김민준");
    }

    Response accept(String name) {
        return addressee()
                .header("Delivery-Session", session)
                .body(Map.of("secret", secret, "name", name, "capacity", "LEGAL_REPRESENTATIVE"))
                .post("/api/service/deliveries/" + attemptId + "/acceptance");
    }

    /** What the trail says of people without an account who asked from the addressee's address, in order. */
    List<String> addresseesActs(UUID caseId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select act from audit_trail where case_id = ? and role = 'addressee' and origin = ? order by position")) {
            select.setObject(1, caseId);
            select.setString(2, ADDRESS);
            ResultSet rows = select.executeQuery();
            List<String> acts = new ArrayList<>();
            while (rows.next()) {
                acts.add(rows.getString(1));
            }
            return acts;
        }
    }

    String checkpoint() {
        return addressee()
                .get("/api/service/log/checkpoint")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static long size(String checkpoint) {
        return Long.parseLong(checkpoint.split("\n")[1]);
    }

    List<JsonNode> served(UUID caseId) {
        return told(caseId).stream()
                .filter(event -> event.path("type").asText().equals("org.comity.Served"))
                .map(event -> event.path("data"))
                .toList();
    }

    static Map<String, byte[]> unzip(byte[] zip) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static int indexOf(byte[] haystack, byte[] needle) {
        for (int i = 0; i <= haystack.length - needle.length; i++) {
            int j = 0;
            while (j < needle.length && haystack[i + j] == needle[j]) {
                j++;
            }
            if (j == needle.length) {
                return i;
            }
        }
        throw new AssertionError("not stored uncompressed");
    }
}
