package org.comity.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
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
import java.util.Base64;

/**
 * A folder of mode 700 with keys that sign notes: PKCS#8 PEM files of mode 600, generated when first asked for, beside
 * their public keys ({@code *.vkey}). What is written here is on the disk when the call returns, whole or not at all.
 */
public final class KeyFolder {
    private final Path path;

    private KeyFolder(Path path) {
        this.path = path;
    }

    /** Makes the folder if there is none. */
    public static KeyFolder at(Path path) {
        try {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return new KeyFolder(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + path + " cannot be made", e);
        }
    }

    /**
     * The key of a file name without its ending, generated if there is none.
     *
     * @throws IllegalStateException if it is the key of another name or type, or cannot be used
     */
    public NoteSigner signer(String file, String name, NoteKey.Type type) {
        Path privateFile = path.resolve(file + ".pem");
        Path publicFile = path.resolve(file + ".vkey");
        // Two processes that start at once must not generate two keys.
        try (FileChannel lock =
                FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            if (Files.notExists(privateFile)) {
                generate(privateFile, publicFile, name, type);
            }
            NoteKey key = NoteKey.parse(Files.readString(publicFile).strip());
            if (!key.name().equals(name) || key.type() != type) {
                throw new IllegalStateException(publicFile + " is the key of " + key.name() + ", not of " + name);
            }
            return NoteSigner.of(key, read(privateFile, key.algorithm()));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + path + " cannot be read or written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys in " + path + " cannot be used", e);
        }
    }

    /** All or nothing, and on the disk when this returns. */
    public static void writeDurably(Path file, byte[] content) throws IOException {
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

    private static void generate(Path privateFile, Path publicFile, String name, NoteKey.Type type)
            throws IOException, GeneralSecurityException {
        KeyPair pair =
                KeyPairGenerator.getInstance(NoteSigner.algorithmOf(type)).generateKeyPair();
        writeDurably(publicFile, (NoteSigner.of(name, type, pair).key().vkey() + "\n").getBytes(UTF_8));
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
}
