package org.comity.filing.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.store.Store;
import org.comity.testing.TestBucketServer;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(PapersInBucketTest.WithBucket.class)
@DisplayName("Where papers lie in a bucket")
class PapersInBucketTest {
    public static class WithBucket implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("comity.filing.papers.keys", "a key of the tests of 32 letters now");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TestBucketServer.class));
        }
    }

    private final TestFiler filer = TestFiler.party();

    @ConfigProperty(name = "comity.data")
    Path data;

    @Inject
    Store store;

    private static String name(String digest) {
        return "documents/" + digest.substring(0, 2) + "/" + digest + ".enc";
    }

    private String sends(String draft, byte[] paper) {
        return filer.uploads(draft, "IDENTITY", "en", null, paper)
                .then()
                .statusCode(201)
                .extract()
                .path("documents.digest.last()");
    }

    @Test
    @DisplayName("one is read whole, in part and as a picture, lies encrypted, and is in no folder of the service")
    void read() throws IOException {
        byte[] passport = TestPdf.ofPages(3);
        String digest = sends(filer.begins(), passport);
        String path = "/api/filing/documents/" + digest;

        assertThat(filer.asks().get(path).asByteArray()).isEqualTo(passport);
        byte[] part = filer.asks()
                .header("Range", "bytes=100-299")
                .get(path)
                .then()
                .statusCode(206)
                .header("Content-Range", is("bytes 100-299/" + passport.length))
                .extract()
                .asByteArray();
        assertThat(part).isEqualTo(Arrays.copyOfRange(passport, 100, 300));
        filer.asks().head(path).then().statusCode(200).header("Content-Length", is(String.valueOf(passport.length)));
        assertThat(filer.asks().get(path + "/pages/2").asByteArray()).startsWith(0xff, 0xd8);

        byte[] kept = store.bytes(name(digest));
        assertThat(kept).hasSizeGreaterThan(passport.length);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all.filter(Files::isRegularFile))
                    .noneMatch(file -> file.getFileName().toString().startsWith(digest)
                            && file.getParent().getFileName().toString().equals(digest.substring(0, 2)));
        }
    }

    @Test
    @DisplayName(
            "the same one lies there once, goes with the last that names it, and what is damaged is replaced when it comes again")
    void once() throws IOException {
        byte[] paper = TestPdf.ofPages(1);
        String one = filer.begins();
        String other = filer.begins();
        String digest = sends(one, paper);
        byte[] kept = store.bytes(name(digest));
        assertThat(sends(other, paper)).isEqualTo(digest);
        assertThat(store.bytes(name(digest))).isEqualTo(kept);

        store.erase(name(digest));
        store.put(name(digest), Arrays.copyOf(kept, 40));
        String third = filer.begins();
        sends(third, paper);
        assertThat(filer.get("/documents/" + digest).asByteArray()).isEqualTo(paper);

        for (String draft : List.of(one, other, third)) {
            assertThat(store.has(name(digest))).isTrue();
            String document = filer.get("/submissions/" + draft).path("documents[0].id");
            filer.asks()
                    .delete("/api/filing/submissions/" + draft + "/documents/" + document)
                    .then()
                    .statusCode(200);
        }
        assertThat(store.has(name(digest))).isFalse();
    }

    @Test
    @DisplayName("and it does not answer, who needs a paper is told so, nothing is half done, and the rest goes on")
    void away() {
        String draft = filer.begins();
        String digest = sends(draft, TestPdf.ofPages(1));
        byte[] next = TestPdf.ofPages(2);
        String first = filer.get("/submissions/" + draft).path("documents[0].id");
        TestBucketServer.bucket().kill();
        try {
            given().get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body(
                            "checks.find { it.name == 'the store of files' }.data.'the bucket court'",
                            is("does not answer"));
            filer.get("/documents/" + digest).then().statusCode(503).body("code", is("unavailable"));
            filer.uploads(draft, "EVIDENCE", "en", null, next)
                    .then()
                    .statusCode(503)
                    .body("code", is("unavailable"));
            filer.get("/submissions/" + draft).then().statusCode(200).body("documents", hasSize(1));
            filer.asks()
                    .delete("/api/filing/submissions/" + draft + "/documents/" + first)
                    .then()
                    .statusCode(200)
                    .body("documents", hasSize(0));
        } finally {
            TestBucketServer.bucket().start();
        }

        // A server that began a moment ago may take longer than a look waits.
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'the store of files' }.data.'the bucket court'", is("answers")));
        assertThat(sends(draft, next)).isNotEqualTo(digest);
        filer.get("/submissions/" + draft).then().body("documents", hasSize(1));
    }
}
