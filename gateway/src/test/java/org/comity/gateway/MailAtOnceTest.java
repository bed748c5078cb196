package org.comity.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("A mail that somebody waits for")
class MailAtOnceTest {
    @Inject
    Scheduler scheduler;

    @Test
    @DisplayName("goes out as soon as it is written, whenever the next look is")
    void atOnce() {
        String address = Guests.newAddress();
        scheduler.pause();
        try {
            Guests.register(address, Guests.PASSWORD, "en").then().statusCode(202);
            assertThat(Guests.codeIn(Guests.mail(address, 1))).isNotEmpty();
        } finally {
            scheduler.resume();
        }
    }
}
