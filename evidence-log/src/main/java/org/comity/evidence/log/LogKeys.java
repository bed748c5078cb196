package org.comity.evidence.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.note.KeyFolder;
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
        KeyFolder keys = KeyFolder.at(folder);
        return new LogKeys(
                origin,
                folder,
                keys.signer("ed25519", origin, NoteKey.Type.ED25519),
                keys.signer("ml-dsa-44", origin, NoteKey.Type.ML_DSA_44));
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
            KeyFolder.writeDurably(folder.resolve(PUBLISHED), checkpoint.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
