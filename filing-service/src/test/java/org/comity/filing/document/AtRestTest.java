package org.comity.filing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.comity.store.FolderStore;
import org.comity.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A paper that lies encrypted")
class AtRestTest {
    private static final String ONE = "the first key, of more than 32 letters";
    private static final String NEXT = "the next key, of more than 32 letters!";
    /** More than three segments, and none that ends with one. */
    private static final int BYTES = 200_001;

    @TempDir
    Path folder;

    private final byte[] paper = new byte[BYTES];

    AtRestTest() {
        new Random(7).nextBytes(paper);
    }

    private static AtRest with(String... keys) {
        return new AtRest(keys.length == 0 ? Optional.empty() : Optional.of(List.of(keys)));
    }

    private Store store() {
        return new FolderStore(folder);
    }

    private KeptFile at(AtRest atRest, String name) {
        return atRest.at(store(), name);
    }

    private String put(AtRest atRest, String name) throws IOException {
        Path whole = Files.write(folder.resolve("arriving.part"), paper);
        assertThat(atRest.put(store(), name, whole)).isTrue();
        assertThat(whole).doesNotExist();
        return name;
    }

    private static byte[] part(KeptFile file, long from, long count) throws IOException {
        try (InputStream in = file.open(from, count)) {
            return in.readAllBytes();
        }
    }

    private static boolean holds(byte[] file, byte[] piece) {
        for (int from = 0; from + piece.length <= file.length; from++) {
            if (Arrays.mismatch(file, from, from + piece.length, piece, 0, piece.length) < 0) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("is read as it was sent, whole and in parts, and no piece of it is in the folder")
    void read() throws IOException {
        AtRest atRest = with(ONE);
        KeptFile file = at(atRest, put(atRest, "paper"));

        assertThat(file.length()).isEqualTo(BYTES);
        assertThat(file.bytes()).isEqualTo(paper);
        assertThat(part(file, 65_000, 70_000)).isEqualTo(Arrays.copyOfRange(paper, 65_000, 135_000));
        assertThat(part(file, BYTES - 1, 1)).containsExactly(paper[BYTES - 1]);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).singleElement().satisfies(one -> {
                assertThat(holds(Files.readAllBytes(one), Arrays.copyOfRange(paper, 1000, 1016)))
                        .isFalse();
            });
        }
    }

    @Test
    @DisplayName("stays readable when the key is replaced, as long as the old one stands behind the new")
    void rotated() throws IOException {
        String before = put(with(ONE), "before");
        AtRest both = with(NEXT, ONE);
        String after = put(both, "after");

        assertThat(at(both, before).bytes()).isEqualTo(paper);
        assertThat(at(with(NEXT), after).bytes()).isEqualTo(paper);
        assertThatThrownBy(() -> at(with(NEXT), before).bytes()).hasMessageContaining("COMITY_PAPERS_KEYS");
        assertThatThrownBy(() -> at(with(ONE), after).bytes()).hasMessageContaining("COMITY_PAPERS_KEYS");
        assertThatThrownBy(() -> at(with(), after).bytes()).hasMessageContaining("COMITY_PAPERS_KEYS");
    }

    @Test
    @DisplayName("that was changed where it lies gives out nothing of what was changed")
    void changed() throws IOException {
        AtRest atRest = with(ONE);
        String place = put(atRest, "paper");
        Path lies = folder.resolve("paper" + AtRest.ENCRYPTED);
        byte[] bytes = Files.readAllBytes(lies);
        bytes[150_000] ^= 1;
        Files.write(lies, bytes);

        assertThatThrownBy(() -> at(atRest, place).bytes()).hasRootCauseInstanceOf(GeneralSecurityException.class);
        assertThat(part(at(atRest, place), 0, 1000)).isEqualTo(Arrays.copyOf(paper, 1000));
    }

    @Test
    @DisplayName("is none in another's place")
    void bound() throws IOException {
        AtRest atRest = with(ONE);
        put(atRest, "paper");
        Files.move(folder.resolve("paper" + AtRest.ENCRYPTED), folder.resolve("other" + AtRest.ENCRYPTED));

        assertThatThrownBy(() -> at(atRest, "other").bytes()).hasMessageContaining("changed");
    }

    @Test
    @DisplayName("takes the place of the same one that lay as it was sent, which is read until then")
    void later() throws IOException {
        String place = put(with(), "paper");
        assertThat(folder.resolve(place)).hasBinaryContent(paper);
        AtRest now = with(ONE);
        assertThat(at(now, place).bytes()).isEqualTo(paper);

        put(now, "paper");

        assertThat(folder.resolve(place)).doesNotExist();
        assertThat(at(now, place).bytes()).isEqualTo(paper);
        now.erase(store(), place);
        assertThat(at(now, place).isThere()).isFalse();
    }

    @Test
    @DisplayName("is given to a program that reads files as a copy, which is gone afterwards")
    void copy() throws IOException {
        AtRest atRest = with(ONE);
        String place = put(atRest, "paper");
        Path given;
        try (KeptFile.Copy copy = at(atRest, place).copy()) {
            given = copy.path();
            assertThat(given).hasBinaryContent(paper);
        }
        assertThat(given).doesNotExist();
    }

    @Test
    @DisplayName("is not encrypted with what can be guessed: a short key is refused by its name")
    void tooShort() {
        assertThatThrownBy(() -> with(ONE, "short")).hasMessageContaining("COMITY_PAPERS_KEYS");
    }
}
