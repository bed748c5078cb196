package org.comity.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(OriginTest.GatewayElsewhere.class)
@DisplayName("Whoever comes to this service past the gateway")
class OriginTest {
    @Inject
    EntityManager database;

    @Test
    @DisplayName("is in the audit trail with the address he has, not with one he names")
    void ownAddress() {
        String id = TestFiler.party()
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-Forwarded-For", "198.51.100.7")
                .header("Forwarded", "for=198.51.100.8")
                .post("/api/filing/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        List<?> origins = database.createNativeQuery("select distinct origin from audit_trail where subject = ?1")
                .setParameter(1, UUID.fromString(id))
                .getResultList();
        assertThat(origins).isEqualTo(List.of("127.0.0.1"));
    }

    public static class GatewayElsewhere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("COMITY_GATEWAY_ADDRESSES", "192.0.2.1");
        }
    }
}
