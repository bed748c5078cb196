package org.comity.filing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A part of a file")
class FilePartTest {
    private static final byte[] FILE = TestFiles.png(40, 30);

    private final TestFiler filer = TestFiler.party();

    private String digest() {
        String id = filer.begins();
        filer.uploads(id, "EVIDENCE", "en", null, FILE).then().statusCode(201);
        return filer.get("/submissions/" + id).path("documents[0].digest");
    }

    private Response asks(String digest, String range) {
        return filer.asks().header("Range", range).get("/api/filing/documents/" + digest);
    }

    @Test
    @DisplayName("is answered as that part of the same bytes, and the rest of it makes the whole")
    void part() {
        String digest = digest();
        byte[] first = asks(digest, "bytes=0-9")
                .then()
                .statusCode(206)
                .contentType("image/png")
                .header("Content-Range", is("bytes 0-9/" + FILE.length))
                .header("Content-Length", is("10"))
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();
        assertThat(first).isEqualTo(Arrays.copyOf(FILE, 10));
        byte[] rest = filer.asks()
                .header("Range", "bytes=10-")
                .header("If-Range", '"' + digest + '"')
                .get("/api/filing/documents/" + digest)
                .then()
                .statusCode(206)
                .extract()
                .asByteArray();
        assertThat(rest).isEqualTo(Arrays.copyOfRange(FILE, 10, FILE.length));
    }

    @Test
    @DisplayName("that is none of it is refused with how long the file is")
    void none() {
        asks(digest(), "bytes=" + FILE.length + "-")
                .then()
                .statusCode(416)
                .contentType("application/problem+json")
                .header("Content-Range", is("bytes */" + FILE.length))
                .body("code", is("range-not-there"))
                .body("title", containsString(String.valueOf(FILE.length)));
    }

    @Test
    @DisplayName("of another file than this one is not given: the whole is, and so it is where none is asked for")
    void whole() {
        String digest = digest();
        byte[] other = filer.asks()
                .header("Range", "bytes=10-")
                .header("If-Range", "\"another\"")
                .get("/api/filing/documents/" + digest)
                .then()
                .statusCode(200)
                .header("Content-Range", nullValue())
                .extract()
                .asByteArray();
        assertThat(other).isEqualTo(FILE);
        filer.get("/documents/" + digest)
                .then()
                .statusCode(200)
                .header("Accept-Ranges", is("bytes"))
                .header("ETag", is('"' + digest + '"'));
        filer.asks()
                .head("/api/filing/documents/" + digest)
                .then()
                .statusCode(200)
                .header("Accept-Ranges", is("bytes"));
    }

    @Test
    @DisplayName("is for nobody who may not have the whole")
    void forWhom() {
        TestFiler.party()
                .asks()
                .header("Range", "bytes=0-9")
                .get("/api/filing/documents/" + digest())
                .then()
                .statusCode(404);
    }
}
