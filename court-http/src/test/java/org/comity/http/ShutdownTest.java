package org.comity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A shutdown")
class ShutdownTest {
    @Inject
    Watering scheduled;

    @Test
    @DisplayName("knows of every scheduled method that runs, though none says so itself")
    void knowsScheduledWork() {
        scheduled.water();

        assertThat(scheduled.underWay).hasValue(1);
        assertThat(scheduled.shutdown.underWay()).isZero();
    }

    @Test
    @DisplayName("waits until work that has begun is done, and lets none begin after it")
    void waitsForWork() throws Exception {
        // Given
        Shutdown shutdown = new Shutdown();
        assertThat(shutdown.begin()).isTrue();
        // When
        Thread ending = Thread.ofVirtual().start(() -> await(shutdown));
        while (ending.isAlive() && ending.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        // Then
        assertThat(shutdown.hasBegun()).isTrue();
        assertThat(shutdown.begin()).isFalse();
        shutdown.done();
        assertThat(ending.join(Duration.ofSeconds(10))).isTrue();
        assertThat(shutdown.begin()).isFalse();
    }

    private static void await(Shutdown shutdown) {
        try {
            shutdown.await(new ShutdownEvent());
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Singleton
    static class Watering {
        final AtomicInteger underWay = new AtomicInteger();

        @Inject
        Shutdown shutdown;

        @Scheduled(every = "24h", delayed = "24h")
        void water() {
            underWay.set(shutdown.underWay());
        }
    }
}
