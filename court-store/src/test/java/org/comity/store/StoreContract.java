package org.comity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does. */
abstract class StoreContract {
    /** Several pieces of a bucket, and none that ends with one. */
    private static final int MANY = 5_000_003;

    @TempDir
    Path arriving;

    private final String name = "documents/ab/" + UUID.randomUUID();

    abstract Store store();

    Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(arriving, "upload", ".part"), bytes);
    }

    static byte[] some(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    private static byte[] part(SeekableByteChannel channel, long from, int count) throws IOException {
        channel.position(from);
        return Channels.newInputStream(channel).readNBytes(count);
    }

    @Test
    @DisplayName("gives out what was put there, whole and from anywhere")
    void read() throws IOException {
        byte[] paper = some(MANY);
        assertThat(store().put(name, file(paper))).isTrue();

        assertThat(store().has(name)).isTrue();
        assertThat(store().bytes(name)).isEqualTo(paper);
        try (SeekableByteChannel channel = store().open(name)) {
            assertThat(channel.size()).isEqualTo(MANY);
            assertThat(part(channel, 4_000_000, 10)).isEqualTo(Arrays.copyOfRange(paper, 4_000_000, 4_000_010));
            assertThat(part(channel, 3, 300_000)).isEqualTo(Arrays.copyOfRange(paper, 3, 300_003));
            assertThat(part(channel, MANY - 1, 10)).containsExactly(paper[MANY - 1]);
            assertThat(part(channel, MANY, 10)).isEmpty();
            assertThat(part(channel, MANY + 10L, 10)).isEmpty();
        }
    }

    @Test
    @DisplayName("takes what is in memory, also a single byte")
    void fromMemory() throws IOException {
        assertThat(store().put(name, new byte[] {7})).isTrue();
        assertThat(store().bytes(name)).containsExactly(7);
    }

    @Test
    @DisplayName("never writes over what lies there, and leaves the file that came with its sender")
    void notOver() throws IOException {
        store().put(name, file(some(1000)));
        Path other = file(some(2000));

        assertThat(store().put(name, other)).isFalse();
        assertThat(store().put(name, some(3000))).isFalse();

        assertThat(other).hasSize(2000);
        assertThat(store().bytes(name)).isEqualTo(some(1000));
    }

    /** @return how many were taken of six that came at once, each another, after one of those that were lies there whole */
    int takenAtOnce() throws Exception {
        List<Callable<Boolean>> putting = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            Path file = file(some(100_000 + each));
            putting.add(() -> store().put(name, file));
        }
        List<byte[]> taken = new ArrayList<>();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> put = senders.invokeAll(putting);
            for (int each = 0; each < put.size(); each++) {
                if (put.get(each).get()) {
                    taken.add(some(100_000 + each));
                }
            }
        }
        assertThat(taken).contains(store().bytes(name));
        return taken.size();
    }

    @Test
    @DisplayName("gives out nothing that was erased or never came, and says so")
    void erased() throws IOException {
        store().put(name, file(some(1000)));
        store().put(name + ".enc", file(some(1001)));

        store().erase(name);
        store().erase(name);

        assertThat(store().has(name)).isFalse();
        assertThatThrownBy(() -> store().open(name)).isInstanceOf(NoSuchFileException.class);
        assertThat(store().bytes(name + ".enc")).hasSize(1001);
        assertThat(store().put(name, file(some(999)))).isTrue();
        assertThat(store().bytes(name)).isEqualTo(some(999));
    }

    @Test
    @DisplayName("lets nobody write into what lies there")
    void readOnly() throws IOException {
        store().put(name, file(some(1000)));
        try (SeekableByteChannel channel = store().open(name)) {
            assertThatThrownBy(() -> channel.write(ByteBuffer.wrap(some(1))))
                    .isInstanceOf(NonWritableChannelException.class);
        }
    }

    @Test
    @DisplayName("says that it answers")
    void looked() {
        assertThatCode(() -> store().look()).doesNotThrowAnyException();
    }
}
