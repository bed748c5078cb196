package org.comity.hearing.recording;

import static org.comity.hearing.CourtDay.by;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comity.hearing.CourtDay;
import org.comity.http.ProblemException;
import org.comity.http.Sha256;
import org.comity.store.Store;
import org.comity.testing.TestBucketServer;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(RecordingInBucketTest.WithBucket.class)
@DisplayName("A part of a recording, where recordings lie in a bucket,")
class RecordingInBucketTest {
    private static final int AT_ONCE = 6;

    public static class WithBucket implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TestBucketServer.class));
        }
    }

    @Inject
    Store store;

    @Inject
    RecordingSegments segments;

    private final UUID recording = UUID.randomUUID();
    private CourtDay day;
    private UUID hearing;

    @BeforeEach
    void begin() {
        day = CourtDay.ofRegisteredCase();
        hearing = day.hearingThatMayOpen();
    }

    /** Begins as a WebM does. */
    private static byte[] bytes(String content) {
        return ("\u001aE\u00df\u00a3" + content).getBytes(StandardCharsets.ISO_8859_1);
    }

    private Response handsIn(int number, byte[] bytes) {
        return by(day.clerk())
                .contentType("video/webm")
                .body(bytes)
                .put("/api/hearing/hearings/" + hearing + "/recording/" + recording + "/segments/" + number + "?sha256="
                        + Sha256.hexOf(bytes));
    }

    private String name(int number) {
        return "recordings/" + hearing + "/" + recording + "/" + number + ".webm";
    }

    @Test
    @DisplayName("lies there when it was taken")
    void lies() throws IOException {
        handsIn(1, bytes("one")).then().statusCode(200).body("stored", is(true));

        assertArrayEquals(bytes("one"), store.bytes(name(1)));
        assertArrayEquals(bytes("one"), segments.bytes(hearing, recording, 1));
    }

    @Test
    @DisplayName("is not taken while the bucket does not answer, and is taken when it does")
    void away() {
        handsIn(1, bytes("one")).then().statusCode(200);
        TestBucketServer.bucket().kill();
        try {
            handsIn(2, bytes("two")).then().statusCode(503).body("code", is("not-stored"));
            assertThrows(ProblemException.class, () -> segments.bytes(hearing, recording, 1));
            by(day.clerk()).get("/api/hearing/hearings/" + hearing).then().statusCode(200);
        } finally {
            TestBucketServer.bucket().start();
        }

        assertFalse(segments.digest(hearing, recording, 2).isPresent());
        handsIn(2, bytes("two")).then().statusCode(200).body("stored", is(true));
        assertArrayEquals(bytes("two"), segments.bytes(hearing, recording, 2));
    }

    @Test
    @DisplayName("takes the place of what a request left behind that ended before its row was written")
    void leftBehind() throws IOException {
        store.put(name(1), bytes("of a request that ended"));

        handsIn(1, bytes("one")).then().statusCode(200).body("stored", is(true));

        assertArrayEquals(bytes("one"), segments.bytes(hearing, recording, 1));
    }

    @Test
    @DisplayName("is one of those that come at once, with its own bytes")
    void atOnce() throws Exception {
        List<Callable<Integer>> sending = new ArrayList<>();
        for (int each = 0; each < AT_ONCE; each++) {
            byte[] bytes = bytes("at once, " + each);
            sending.add(() -> handsIn(1, bytes).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> answer : senders.invokeAll(sending)) {
                answers.add(answer.get());
            }
        }

        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        assertEquals(
                AT_ONCE - 1, answers.stream().filter(status -> status == 409).count(), answers.toString());
        assertTrue(segments.digest(hearing, recording, 1).isPresent());
        assertEquals(
                segments.digest(hearing, recording, 1).orElseThrow(),
                Sha256.hexOf(segments.bytes(hearing, recording, 1)));
    }
}
