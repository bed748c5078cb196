package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("As somebody without one of the two factors")
class WithoutBothFactorsTest extends ElectronicTest {

    @Test
    @DisplayName("finds no delivery without the link's secret, and locks nobody out")
    void findsNothingWithoutTheSecret() {
        deliveredToKorea();
        String right = secret;
        secret = "A".repeat(43);
        for (int i = 0; i < 7; i++) {
            open(code).then().statusCode(404).body("code", is("delivery-not-found"));
        }
        secret = right;
        opened();
    }

    @Test
    @DisplayName("reads, accepts and refuses nothing without a session")
    void needsASession() {
        deliveredToKorea();
        String path = "/api/service/deliveries/" + attemptId;
        addressee().get(path).then().statusCode(401).body("code", is("session-not-valid"));
        addressee().get(path + "/documents/" + claim).then().statusCode(401);
        addressee().get(path + "/receipt").then().statusCode(401);
        session = "A".repeat(43);
        accept().then().statusCode(401);
    }
}
