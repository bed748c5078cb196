package org.comity.filing.document;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingKey;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.io.input.BoundedInputStream;
import org.comity.http.ProblemException;
import org.comity.store.Store;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the bytes of papers lie in their store: as they were sent, or encrypted where the court has keys for it ({@code
 * comity.filing.papers.keys}), since passports and the like are among them. Each file has a key of its own, derived from the first of
 * those (Tink's AES-GCM-HKDF streaming), and is bound to its name; with the others what was kept before is read. Of an encrypted file
 * the name ends in {@value #ENCRYPTED}, so that both lie beside each other.
 */
@ApplicationScoped
class AtRest {
    static final String ENCRYPTED = ".enc";
    /** Where copies lie while a program reads them, and how their names begin. */
    static final Path COPIES = Path.of(System.getProperty("java.io.tmpdir"));

    static final String COPY = "comity-paper";

    private static final int SHORTEST = 32;
    private static final int KEY_BYTES = 32;
    /** As much as is decrypted to give out one byte. */
    private static final int SEGMENT = 64 * 1024;

    private final Optional<StreamingAead> cipher;

    AtRest(@ConfigProperty(name = "comity.filing.papers.keys") Optional<List<String>> texts) {
        cipher = texts.filter(keys -> !keys.isEmpty()).map(AtRest::cipher);
    }

    /** A key that is too short is said when the service starts, not with the first paper. */
    void look(@Observes StartupEvent started) {}

    private static StreamingAead cipher(List<String> texts) {
        try {
            StreamingAeadConfig.register();
            AesGcmHkdfStreamingParameters form = AesGcmHkdfStreamingParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                    .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                    .setCiphertextSegmentSizeBytes(SEGMENT)
                    .build();
            KeysetHandle.Builder keys = KeysetHandle.newBuilder();
            boolean first = true;
            for (String text : new LinkedHashSet<>(texts)) {
                KeysetHandle.Builder.Entry key = KeysetHandle.importKey(
                                AesGcmHkdfStreamingKey.create(form, derived(text)))
                        .withRandomId();
                keys.addEntry(first ? key.makePrimary() : key);
                first = false;
            }
            return keys.build().getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static SecretBytes derived(String text) throws GeneralSecurityException {
        if (text.strip().length() < SHORTEST) {
            throw new IllegalStateException("a key of COMITY_PAPERS_KEYS has fewer than " + SHORTEST + " characters");
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(text.strip().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return SecretBytes.copyFrom(
                mac.doFinal("comity papers at rest".getBytes(StandardCharsets.UTF_8)), InsecureSecretKeyAccess.get());
    }

    /**
     * Puts a whole file under its name, where a reader sees all of it or nothing.
     *
     * @return false if it lies there already in the way in which it would lie now; then the file stays, too
     */
    boolean put(Store store, String name, Path whole) throws IOException {
        if (cipher.isEmpty()) {
            return store.put(name, whole);
        }
        Path encrypted = whole.resolveSibling(whole.getFileName() + ENCRYPTED);
        try {
            try (OutputStream out = cipher.get().newEncryptingStream(Files.newOutputStream(encrypted), bound(name))) {
                Files.copy(whole, out);
            }
            if (!store.put(name + ENCRYPTED, encrypted)) {
                return false;
            }
            Files.deleteIfExists(whole);
            store.erase(name);
            return true;
        } catch (GeneralSecurityException ours) {
            throw new IOException(ours);
        } finally {
            Files.deleteIfExists(encrypted);
        }
    }

    /** Whether it lies there in the way in which it would lie now, and can be read with the keys of now. */
    boolean isSettled(Store store, String name, long bytes) throws IOException {
        if (!store.has(cipher.isEmpty() ? name : name + ENCRYPTED)) {
            return false;
        }
        try {
            return at(store, name).length() == bytes;
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    /** Words that are kept in a row as a file is in its store: encrypted where there are keys. */
    byte[] sealed(String name, byte[] words) throws IOException {
        if (cipher.isEmpty()) {
            return words;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (OutputStream out = cipher.get().newEncryptingStream(kept, bound(name))) {
            out.write(words);
        } catch (GeneralSecurityException ours) {
            throw new IOException(ours);
        }
        return kept.toByteArray();
    }

    boolean encrypts() {
        return cipher.isPresent();
    }

    /** @throws IOException if they were changed, or no key opens them */
    byte[] opened(String name, byte[] kept) throws IOException {
        StreamingAead keys = cipher.orElseThrow(
                () -> new IOException("these words lie encrypted, and COMITY_PAPERS_KEYS has no key"));
        try (InputStream in = keys.newDecryptingStream(new ByteArrayInputStream(kept), bound(name))) {
            return in.readAllBytes();
        } catch (GeneralSecurityException ours) {
            throw new IOException(ours);
        }
    }

    KeptFile at(Store store, String name) {
        try {
            return store.has(name + ENCRYPTED) ? new Encrypted(store, name) : new Plain(store, name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void erase(Store store, String name) throws IOException {
        store.erase(name + ENCRYPTED);
        store.erase(name);
    }

    /** An encrypted file is none in the place of another. */
    private static byte[] bound(String name) {
        return name.substring(name.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8);
    }

    private static void touch(Store store, String name, Instant at) throws IOException {
        Files.setLastModifiedTime(store.file(name).orElseThrow(), FileTime.from(at));
    }

    private static KeptFile.Copy copied(KeptFile file) throws IOException {
        Path copy = Files.createTempFile(COPIES, COPY, null);
        try (OutputStream out = Files.newOutputStream(copy)) {
            file.writeTo(out);
            return new OfIts(copy);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
    }

    private record Plain(Store store, String name) implements KeptFile {
        @Override
        public boolean isThere() {
            try {
                return store.has(name);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public long length() {
            try {
                Optional<Path> file = store.file(name);
                if (file.isPresent()) {
                    return Files.size(file.get());
                }
                try (SeekableByteChannel channel = store.open(name)) {
                    return channel.size();
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public InputStream open(long from, long count) throws IOException {
            return part(store.open(name), from, count);
        }

        @Override
        public Optional<Path> plain() {
            return store.file(name);
        }

        @Override
        public void touch(Instant at) throws IOException {
            AtRest.touch(store, name, at);
        }

        @Override
        public Copy copy() throws IOException {
            Optional<Path> file = store.file(name);
            return file.isPresent() ? new TheFile(file.get()) : copied(this);
        }
    }

    private record TheFile(Path path) implements KeptFile.Copy {
        @Override
        public void close() {}
    }

    private record OfIts(Path path) implements KeptFile.Copy {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    private static InputStream part(SeekableByteChannel channel, long from, long count) throws IOException {
        channel.position(from);
        return BoundedInputStream.builder()
                .setInputStream(Channels.newInputStream(channel))
                .setMaxCount(count)
                .get();
    }

    private final class Encrypted implements KeptFile {
        private final Store store;
        private final String name;

        private Encrypted(Store store, String name) {
            this.store = store;
            this.name = name;
        }

        private SeekableByteChannel channel() throws IOException {
            SeekableByteChannel file;
            try {
                file = store.open(name + ENCRYPTED);
            } catch (NoSuchFileException gone) {
                throw new FileNotFoundException(name);
            }
            try {
                SeekableByteChannel plain = cipher.orElseThrow(
                                () -> new IOException("this paper lies encrypted, and COMITY_PAPERS_KEYS has no key"))
                        .newSeekableDecryptingChannel(file, bound(name));
                // Which key it is shows with the first byte that is read; until then the length is not known.
                plain.read(ByteBuffer.allocate(1));
                return plain;
            } catch (ProblemException away) {
                file.close();
                throw away;
            } catch (GeneralSecurityException | IOException notOurs) {
                file.close();
                throw new IOException("this paper was changed, or no key of COMITY_PAPERS_KEYS opens it", notOurs);
            }
        }

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public long length() {
            try (SeekableByteChannel plain = channel()) {
                return plain.size();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public InputStream open(long from, long count) throws IOException {
            return part(channel(), from, count);
        }

        @Override
        public Optional<Path> plain() {
            return Optional.empty();
        }

        @Override
        public void touch(Instant at) throws IOException {
            AtRest.touch(store, name + ENCRYPTED, at);
        }

        @Override
        public Copy copy() throws IOException {
            return copied(this);
        }
    }
}
