package org.comity.filing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the service told the others of a matter. */
public final class TestFacts {
    private TestFacts() {}

    /** Of one kind, in whatever order. @param subject of a case or a filing */
    public static List<JsonPath> of(EntityManager database, String type, String subject) {
        return QuarkusTransaction.requiringNew().call(() -> database
                .unwrap(Session.class)
                .createNativeQuery(
                        "select data from outbox_event where type = :type and subject = :subject", String.class)
                .setParameter("type", type)
                .setParameter("subject", UUID.fromString(subject))
                .getResultList()
                .stream()
                .map(JsonPath::from)
                .toList());
    }
}
