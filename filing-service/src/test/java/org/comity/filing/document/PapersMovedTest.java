package org.comity.filing.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.store.Store;
import org.comity.testing.TestBucketServer;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(PapersMovedTest.FromFolderToBucket.class)
@DisplayName("Papers that are taken along from a folder to a bucket")
class PapersMovedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern UNMOVED = Pattern.compile("comity_store_unmoved(?:\\{[^}]*})? ([0-9.]+)");

    public static class FromFolderToBucket implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "comity.filing.papers.keys", "a key of the tests of 32 letters now",
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

    private final TestFiler filer = TestFiler.party();
    private String draft;
    private String digest;
    private byte[] paper;

    @ConfigProperty(name = "comity.data")
    Path data;

    @Inject
    Store store;

    @Inject
    Documents documents;

    private Path inFolder() {
        return data.resolve(plainName() + ".enc");
    }

    private String plainName() {
        return "documents/" + digest.substring(0, 2) + "/" + digest;
    }

    private boolean isInBucket() {
        return TestBucketServer.bucket().has("filing-service/" + plainName() + ".enc");
    }

    private byte[] read() {
        return filer.get("/documents/" + digest).asByteArray();
    }

    /** As the readiness answer has it. */
    private static String found() {
        return given().get("/q/health/ready")
                .path("checks.find { it.name == 'the store of files' }.data.find { it.key.startsWith('taken') }.value");
    }

    private static double unmoved() {
        Matcher gauge = UNMOVED.matcher(given().get("/q/metrics").asString());
        return gauge.find() ? Double.parseDouble(gauge.group(1)) : Double.NaN;
    }

    private static void untilFound(String words) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(found()).contains(words));
    }

    @BeforeEach
    void hand() throws IOException {
        paper = TestPdf.ofPages(2);
        draft = filer.begins();
        digest = filer.uploads(draft, "IDENTITY", "en", null, paper)
                .then()
                .statusCode(201)
                .extract()
                .path("documents[0].digest");
    }

    /** As if it had come before the bucket was there. */
    private void backIntoTheFolder(byte[] kept) throws IOException {
        store.erase(plainName() + ".enc");
        Files.createDirectories(inFolder().getParent());
        Files.write(inFolder(), kept);
    }

    @AfterEach
    void forget() {
        filer.asks()
                .delete("/api/filing/submissions/" + draft + "?confirm=true")
                .then()
                .statusCode(204);
    }

    @Test
    @DisplayName("are read meanwhile, lie in the bucket afterwards, encrypted as they were, and stay in the folder")
    void taken() throws IOException {
        byte[] kept = store.bytes(plainName() + ".enc");
        backIntoTheFolder(kept);
        assertThat(read()).isEqualTo(paper);

        await().atMost(PATIENCE).until(this::isInBucket);
        assertThat(inFolder()).hasBinaryContent(kept);

        Files.delete(inFolder());
        assertThat(read()).isEqualTo(paper);
        assertThat(store.bytes(plainName() + ".enc")).isEqualTo(kept);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unmoved()).isZero());
    }

    @Test
    @DisplayName("are not taken and named while one is not what its row says, until it is again")
    void differs() throws IOException {
        byte[] kept = store.bytes(plainName() + ".enc");
        store.erase(plainName() + ".enc");
        Path plain = data.resolve(plainName());
        Files.createDirectories(plain.getParent());
        Files.write(plain, TestPdf.ofPages(1));

        untilFound(plainName() + " is not what its row says in the folder");
        assertThat(found()).startsWith("1 of ");
        assertThat(unmoved()).isOne();
        String failed = given().get("/q/health/well").asString();
        assertThat(failed).contains("Moving.move");
        Files.delete(plain);
        assertThat(store.has(plainName())).isFalse();

        untilFound(plainName() + " is in neither store");
        byte[] damaged = kept.clone();
        damaged[kept.length - 1] ^= 1;
        Files.write(inFolder(), damaged);
        untilFound(plainName() + " cannot be read");
        Files.write(inFolder(), kept);

        untilFound("lie there");
        assertThat(read()).isEqualTo(paper);
    }

    @Test
    @DisplayName("are looked at again where they lie now")
    void lookedAtAgain() throws IOException {
        byte[] kept = store.bytes(plainName() + ".enc");
        untilFound("lie there");
        store.erase(plainName() + ".enc");
        store.put(plainName() + ".enc", Arrays.copyOf(kept, kept.length - 1));

        untilFound(plainName() + " cannot be read");
        store.erase(plainName() + ".enc");
        store.put(plainName() + ".enc", kept);

        untilFound("lie there");
    }

    @Test
    @DisplayName("wait while the bucket does not answer, and go on when it does")
    void away() throws IOException {
        byte[] kept = store.bytes(plainName() + ".enc");
        backIntoTheFolder(kept);
        TestBucketServer.bucket().kill();
        try {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                            given().get("/q/health/well").asString())
                    .contains("\"jobs that failed\"")
                    .contains("Moving.move"));
        } finally {
            TestBucketServer.bucket().start();
        }

        await().atMost(PATIENCE).until(this::isInBucket);
        Files.delete(inFolder());
        assertThat(read()).isEqualTo(paper);
    }

    @Test
    @DisplayName("are named page by page, each once")
    void paged() {
        String other = filer.uploads(draft, "EVIDENCE", "en", null, TestPdf.ofPages(3))
                .then()
                .statusCode(201)
                .extract()
                .path("documents.digest.last()");
        filer.uploads(draft, "EVIDENCE", "en", null, paper).then().statusCode(201);
        List<String> both = Stream.of(digest, other).sorted().toList();

        assertThat(documents.namedAfter("", 10)).isEqualTo(both);
        assertThat(documents.namedAfter("", 1)).containsExactly(both.getFirst());
        assertThat(documents.namedAfter(both.getFirst(), 1)).containsExactly(both.getLast());
        assertThat(documents.namedAfter(both.getLast(), 1)).isEmpty();
    }
}
