package org.comity.filing.document;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestProfile(EncryptedPapersTest.WithKeys.class)
@DisplayName("Where the court has a key for its papers, a passport")
class EncryptedPapersTest {
    public static class WithKeys implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("comity.filing.papers.keys", "a key of the tests of 32 letters now");
        }
    }

    private final TestFiler filer = TestFiler.party();

    @ConfigProperty(name = "comity.data")
    Path data;

    @Inject
    DataSource database;

    @Inject
    DocumentStore store;

    /** Whether these bytes lie in any file of the service. */
    private boolean lies(byte[] piece) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return isIn(all, piece);
        }
    }

    private static boolean isIn(Stream<Path> files, byte[] piece) {
        String sought = new String(piece, StandardCharsets.ISO_8859_1);
        return files.filter(Files::isRegularFile).anyMatch(file -> {
            try {
                return Files.readString(file, StandardCharsets.ISO_8859_1).contains(sought);
            } catch (IOException gone) {
                return false;
            }
        });
    }

    /** In a copy for the programs that draw and read; other processes of this machine may have copies of their own there. */
    private static boolean isCopied(byte[] piece) throws IOException {
        try (Stream<Path> copies = Files.list(AtRest.COPIES)) {
            return isIn(copies.filter(file -> file.getFileName().toString().startsWith(AtRest.COPY)), piece);
        }
    }

    @Test
    @DisplayName("is read as ever, whole, in part and as a picture, and lies nowhere as it was sent")
    void lies() throws IOException {
        byte[] passport = TestPdf.ofPages(3);
        String digest = filer.uploads(filer.begins(), "IDENTITY", "en", null, passport)
                .then()
                .statusCode(201)
                .extract()
                .path("documents[0].digest");
        String path = "/api/filing/documents/" + digest;

        assertThat(filer.asks().get(path).asByteArray()).isEqualTo(passport);
        byte[] part = filer.asks()
                .header("Range", "bytes=100-299")
                .get(path)
                .then()
                .statusCode(206)
                .header("Content-Length", is("200"))
                .header("Content-Range", is("bytes 100-299/" + passport.length))
                .extract()
                .asByteArray();
        assertThat(part).isEqualTo(Arrays.copyOfRange(passport, 100, 300));
        filer.asks().head(path).then().statusCode(200).header("Content-Length", is(String.valueOf(passport.length)));
        byte[] picture = filer.asks().get(path + "/pages/2").asByteArray();
        assertThat(picture).startsWith(0xff, 0xd8);
        assertThat(filer.asks().get(path + "/rendition").asByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        assertThat(Files.exists(data.resolve("documents")
                        .resolve(digest.substring(0, 2))
                        .resolve(digest + ".enc")))
                .isTrue();
        assertThat(lies(Arrays.copyOfRange(passport, passport.length / 2, passport.length / 2 + 48)))
                .isFalse();
        assertThat(lies(Arrays.copyOfRange(picture, picture.length / 2, picture.length / 2 + 48)))
                .isFalse();
    }

    @Test
    @DisplayName("that is taken out of a draft is gone")
    void forgotten() {
        String id = filer.begins();
        var uploaded = filer.uploads(id, "IDENTITY", "en", null, TestPdf.ofPages(1));
        String digest = uploaded.path("documents[0].digest");
        filer.asks()
                .delete("/api/filing/submissions/" + id + "/documents/" + uploaded.path("documents[0].id"))
                .then()
                .statusCode(200);

        assertThat(data.resolve("documents").resolve(digest.substring(0, 2)).resolve(digest + ".enc"))
                .doesNotExist();
    }

    /** Every row of every table, as a dump has it. */
    private boolean stands(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                Statement dump = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select format('%I', tablename) from pg_tables where schemaname = 'public'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                try (ResultSet found = dump.executeQuery("select exists (select 1 from " + table
                        + " t where t::text like " + dump.enquoteLiteral("%" + text + "%") + ")")) {
                    found.next();
                    if (found.getBoolean(1)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    @Test
    @DisplayName("and its number in a letter are in no file and in no row, also once the letter was read and rendered")
    void number() throws IOException, SQLException {
        String number = "C01X" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        byte[] letter = ("From: chen@example.com\r\nTo: court@example.com\r\nSubject: My passport\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\nIts number is " + number + ".\r\n")
                .getBytes(StandardCharsets.UTF_8);
        String draft = filer.begins();
        String digest = filer.uploads(draft, "IDENTITY", "en", null, letter)
                .then()
                .statusCode(201)
                .extract()
                .path("documents[0].digest");

        assertThat(filer.get("/documents/" + digest).asByteArray()).isEqualTo(letter);
        byte[] rendition = filer.get("/documents/" + digest + "/rendition").asByteArray();
        try (PDDocument rendered = Loader.loadPDF(rendition)) {
            assertThat(new PDFTextStripper().getText(rendered)).contains(number);
        }

        assertThat(lies(number.getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(lies(Arrays.copyOfRange(rendition, rendition.length / 2, rendition.length / 2 + 48)))
                .isFalse();
        assertThat(stands(number)).isFalse();
        assertThat(stands(draft)).as("a dump of what is there").isTrue();
        assertThat(isCopied(number.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    @DisplayName("of which a process that crashed left a copy is forgotten a day later, what is on its way is not")
    void leftBehind() throws IOException {
        Path copy = Files.createTempFile(AtRest.COPIES, AtRest.COPY, null);
        Path half = Files.createTempFile(data.resolve("incoming"), "upload", ".part");
        Path now = Files.createTempFile(data.resolve("incoming"), "upload", ".part");
        for (Path old : List.of(copy, half)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }

        store.forgetLeftBehind();

        assertThat(copy).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(now).exists();
        Files.delete(now);
    }
}
