package org.comity.hearing.recording;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.media.MediaPlane.StoredPiece;
import org.comity.http.Sha256;
import org.comity.store.Named;
import org.comity.store.Store;
import org.comity.testing.TestBucket;
import org.comity.testing.TestBucketServer;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(RecordingMovedTest.FromFolderToBucket.class)
@DisplayName("Recordings and films that are taken along from a folder to a bucket")
class RecordingMovedTest {
    public static class FromFolderToBucket implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "comity.store.before", "folder",
                    "comity.store.moving.delayed", "0s",
                    "comity.store.moving.every", "0.5s",
                    "comity.store.moving.again", "0s");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TestBucketServer.class));
        }
    }

    @ConfigProperty(name = "comity.data")
    Path data;

    @Inject
    Store store;

    @Inject
    RecordingSegments segments;

    @Inject
    Films films;

    private UUID hearing;

    @BeforeEach
    void set() {
        hearing = CourtDay.ofRegisteredCase().hearingThatMayOpen();
    }

    private static byte[] part(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** As if it had come before the bucket was there. */
    private void backIntoTheFolder(String name) throws IOException {
        byte[] bytes = store.bytes(name);
        store.erase(name);
        Files.createDirectories(data.resolve(name).getParent());
        Files.write(data.resolve(name), bytes);
    }

    private static boolean isInBucket(String name) {
        TestBucket bucket = TestBucketServer.bucket();
        return bucket.has("hearing-service/" + name);
    }

    @Test
    @DisplayName("are read meanwhile, lie in the bucket afterwards, and stay in the folder")
    void taken() throws IOException {
        UUID recording = UUID.randomUUID();
        UUID film = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 1; number <= 2; number++) {
                byte[] bytes = part("segment " + number);
                segments.keep(hearing, new RecordingSegment.Key(recording, number), Sha256.hexOf(bytes), bytes);
            }
            films.keep(hearing, "plaintiff-1", new FilmPart.Key(film, 1), Sha256.hexOf(part("film")), part("film"));
        });
        List<String> names = List.of(
                "recordings/" + hearing + "/" + recording + "/1.webm",
                "recordings/" + hearing + "/" + recording + "/2.webm",
                "films/" + hearing + "/" + film + "/1.part");
        for (String name : names) {
            backIntoTheFolder(name);
        }
        assertArrayEquals(part("segment 2"), segments.bytes(hearing, recording, 2));

        await().atMost(Duration.ofSeconds(30)).until(() -> names.stream().allMatch(RecordingMovedTest::isInBucket));

        for (String name : names) {
            assertTrue(Files.deleteIfExists(data.resolve(name)), name);
        }
        assertArrayEquals(part("segment 1"), segments.bytes(hearing, recording, 1));
        assertArrayEquals(part("film"), films.bytes(hearing, new FilmPart.Key(film, 1)));
    }

    @Test
    @DisplayName("are named page by page, also those of which the media server has each person alone")
    void paged() {
        UUID recording = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 1; number <= 3; number++) {
                byte[] bytes = part("segment " + number);
                segments.keep(hearing, new RecordingSegment.Key(recording, number), Sha256.hexOf(bytes), bytes);
            }
            segments.persist(RecordingSegment.ofTracks(
                    hearing,
                    new RecordingSegment.Key(recording, 4),
                    new StoredPiece(Instant.EPOCH, Instant.EPOCH, "ab".repeat(32)),
                    1,
                    Map.of(),
                    Instant.EPOCH));
        });

        List<Named.Entry> named = QuarkusTransaction.requiringNew().call(() -> {
            List<RecordingSegment> all = new ArrayList<>();
            for (List<RecordingSegment> page = segments.after(null, 2);
                    !page.isEmpty();
                    page = segments.after(page.getLast(), 2)) {
                all.addAll(page);
            }
            List<Named.Entry> its = all.stream()
                    .map(RecordingSegments::named)
                    .filter(entry -> entry.names().getFirst().contains(recording.toString()))
                    .toList();
            segments.delete("recordingId", recording);
            return its;
        });

        assertEquals(
                List.of("1.webm", "2.webm", "3.webm", "4.zip"),
                named.stream()
                        .map(entry -> entry.names().getFirst())
                        .map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .toList());
    }
}
