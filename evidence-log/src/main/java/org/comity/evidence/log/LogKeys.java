package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.NoteSigner;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TrustPolicy;

/**
 * The keys that sign one log: Ed25519, which every verifier of today knows, and ML-DSA-44, which a quantum computer
 * does not break. They are generated when first asked for, as PKCS#8 PEM files of mode 600 in a folder of mode 700,
 * beside their public keys ({@code *.vkey}). The folder also keeps the last checkpoint that was signed, so that a
 * database restored from an old backup cannot make the log contradict itself. Back the folder up; whoever has it can
 * sign in the log's name.
 */
public final class LogKeys {
    private static final String PUBLISHED = "published-checkpoint";

    private final String origin;
    private final Path folder;
    private final NoteSigner ed25519;
    private final NoteSigner mlDsa44;

    private LogKeys(String origin, Path folder, NoteSigner ed25519, NoteSigner mlDsa44) {
        this.origin = origin;
        this.folder = folder;
        this.ed25519 = ed25519;
        this.mlDsa44 = mlDsa44;
    }

    /**
     * The keys of a log, generated if the folder has none.
     *
     * @param origin the log's name for ever; contains the service and the year in which the log was begun, such as
     *     {@code log.comity.example/service/2026}. A log goes on under its name into later years; a new one is begun
     *     on purpose, with a new name and folder.
     * @throws IllegalStateException if the folder holds the keys of another log
     */
    public static LogKeys inFolder(Path folder, String origin) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try (FileChannel lock =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Two processes that start at once must not generate two keys.
                lock.lock();
                return new LogKeys(
                        origin,
                        folder,
                        signer(folder, "ed25519", origin, NoteKey.Type.ED25519),
                        signer(folder, "ml-dsa-44", origin, NoteKey.Type.ML_DSA_44));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " cannot be read or written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys in " + folder + " cannot be used", e);
        }
    }

    public String origin() {
        return origin;
    }

    /** The public keys that check what this log signs. */
    public List<NoteKey> publicKeys() {
        return List.of(ed25519.key(), mlDsa44.key());
    }

    /** The text of a trust policy that trusts this log and asks for no witness. */
    public String policy() {
        return TrustPolicy.textFor(publicKeys());
    }

    SignedNote signCheckpoint(String text, Instant time) {
        return SignedNote.sign(text, time, List.of(ed25519, mlDsa44));
    }

    /** Signs a text that is no checkpoint, with the Ed25519 key, whose signatures say no time. */
    public SignedNote signText(String text) {
        return SignedNote.sign(text, Instant.EPOCH, List.of(ed25519));
    }

    Optional<SignedNote> published() {
        try {
            return Optional.of(SignedNote.parse(Files.readAllBytes(folder.resolve(PUBLISHED))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembered before the checkpoint can be seen by anybody. */
    void remember(SignedNote checkpoint) {
        try {
            writeDurably(folder.resolve(PUBLISHED), checkpoint.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoteSigner signer(Path folder, String name, String origin, NoteKey.Type type)
            throws IOException, GeneralSecurityException {
        Path privateFile = folder.resolve(name + ".pem");
        Path publicFile = folder.resolve(name + ".vkey");
        if (Files.notExists(privateFile)) {
            generate(privateFile, publicFile, origin, type);
        }
        NoteKey key = NoteKey.parse(Files.readString(publicFile).strip());
        if (!key.name().equals(origin) || key.type() != type) {
            throw new IllegalStateException(publicFile + " is the key of " + key.name() + ", not of " + origin);
        }
        return NoteSigner.of(key, read(privateFile, key.algorithm()));
    }

    private static void generate(Path privateFile, Path publicFile, String origin, NoteKey.Type type)
            throws IOException, GeneralSecurityException {
        KeyPair pair =
                KeyPairGenerator.getInstance(NoteSigner.algorithmOf(type)).generateKeyPair();
        writeDurably(publicFile, (NoteSigner.of(origin, type, pair).key().vkey() + "\n").getBytes(UTF_8));
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        writeDurably(privateFile, pem.getBytes(UTF_8));
    }

    private static PrivateKey read(Path file, String algorithm) throws IOException, GeneralSecurityException {
        String body = Files.readString(file).replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "");
        byte[] pkcs8 = Base64.getMimeDecoder().decode(body);
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    /** All or nothing, and on the disk when this returns. */
    private static void writeDurably(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                file.getFileName().toString(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
