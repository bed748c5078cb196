package org.comity.evidence.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.note.Checkpoint;
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
 *
 * <pre>
 *   ed25519.pem ed25519.vkey ml-dsa-44.pem ml-dsa-44.vkey    the first keys; of replaced ones only *.vkey is left
 *   keys-1/ keys-1/handover.note                              those that replaced them, once the note is there
 *   published-checkpoint                                      the last that was signed
 *   restored missing/                                         after a backup was restored, see {@link Restoration}
 * </pre>
 */
public final class LogKeys {
    private static final String PUBLISHED = "published-checkpoint";
    private static final String HANDOVER = "handover.note";
    private static final String ED25519 = "ed25519";
    private static final String ML_DSA_44 = "ml-dsa-44";

    private final String origin;
    private final Path folder;
    private final List<ReplacedKeys> replaced;
    private final List<NoteSigner> signers;

    private LogKeys(String origin, Path folder, List<ReplacedKeys> replaced, List<NoteSigner> signers) {
        this.origin = origin;
        this.folder = folder;
        this.replaced = List.copyOf(replaced);
        this.signers = List.copyOf(signers);
    }

    /**
     * The keys of a log, generated if the folder has none.
     *
     * @param origin the log's name for ever; contains the service and the year in which the log was begun, such as
     *     {@code log.comity.example/service/2026}. A log goes on under its name into later years; a new one is begun
     *     on purpose, with a new name and folder.
     * @throws IllegalStateException if the folder holds the keys of another log, or a handover that the keys before it did not
     *     sign
     */
    public static LogKeys inFolder(Path folder, String origin) {
        KeyFolder.at(folder);
        List<ReplacedKeys> replaced = new ArrayList<>();
        for (int number = 1; Files.exists(generation(folder, number).resolve(HANDOVER)); number++) {
            replaced.add(replacedBy(folder, number, origin));
        }
        return new LogKeys(origin, folder, replaced, signersIn(generation(folder, replaced.size()), origin));
    }

    /**
     * The keys of a log that was closed. They sign no state any more, and seal the packages of what it has signed.
     *
     * @throws IllegalStateException if the folder has none; none are made
     */
    public static LogKeys ofClosed(Path folder) {
        int last = 0;
        while (Files.exists(generation(folder, last + 1).resolve(HANDOVER))) {
            last++;
        }
        for (String file : List.of(ED25519, ML_DSA_44)) {
            if (Files.notExists(generation(folder, last).resolve(file + ".pem"))) {
                throw new IllegalStateException("The keys of a closed log are not in " + folder);
            }
        }
        try {
            return inFolder(folder, publicKeysIn(folder).getFirst().name());
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " cannot be read", e);
        }
    }

    private static Path generation(Path folder, int number) {
        return number == 0 ? folder : folder.resolve("keys-" + number);
    }

    private static List<NoteSigner> signersIn(Path folder, String origin) {
        KeyFolder keys = KeyFolder.at(folder);
        return List.of(
                keys.signer(ED25519, origin, NoteKey.Type.ED25519),
                keys.signer(ML_DSA_44, origin, NoteKey.Type.ML_DSA_44));
    }

    private static ReplacedKeys replacedBy(Path folder, int number, String origin) {
        Path after = generation(folder, number);
        try {
            List<NoteKey> keys = publicKeysIn(generation(folder, number - 1));
            SignedNote note = SignedNote.parse(Files.readAllBytes(after.resolve(HANDOVER)));
            KeyHandover handover = KeyHandover.parse(note.text());
            if (!handover.origin().equals(origin)
                    || !handover.keys().equals(publicKeysIn(after))
                    || !KeyHandover.isSigned(note, keys, handover.keys())) {
                throw new IllegalStateException(
                        "The keys in " + after + " are not those to which the log was handed over");
            }
            destroy(generation(folder, number - 1));
            return new ReplacedKeys(keys, handover.size(), handover.at(), note);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The handover of keys in " + after + " cannot be read", e);
        }
    }

    /** The private keys, so that nobody ever signs with them again. */
    private static void destroy(Path folder) throws IOException {
        for (String file : List.of(ED25519, ML_DSA_44)) {
            Files.deleteIfExists(folder.resolve(file + ".pem"));
        }
    }

    private static List<NoteKey> publicKeysIn(Path folder) throws IOException {
        return List.of(
                NoteKey.parse(
                        Files.readString(folder.resolve(ED25519 + ".vkey")).strip()),
                NoteKey.parse(
                        Files.readString(folder.resolve(ML_DSA_44 + ".vkey")).strip()));
    }

    public String origin() {
        return origin;
    }

    Path folder() {
        return folder;
    }

    /** The public keys that check what this log signs now. */
    public List<NoteKey> publicKeys() {
        return signers.stream().map(NoteSigner::key).toList();
    }

    /** Those that signed before, the first first. */
    public List<ReplacedKeys> replaced() {
        return replaced;
    }

    /** The keys that signed when the log had this size. */
    public List<NoteKey> publicKeysAt(long size) {
        return replaced.stream()
                .filter(each -> size <= each.size())
                .findFirst()
                .map(ReplacedKeys::keys)
                .orElseGet(this::publicKeys);
    }

    /** The text of a trust policy that trusts this log and asks for no witness. */
    public String policy() {
        return TrustPolicy.textFor(policyLines());
    }

    /** The lines of this log in a trust policy. */
    String policyLines() {
        StringBuilder lines = new StringBuilder(TrustPolicy.logLines(publicKeys()));
        replaced.reversed().forEach(each -> lines.append(TrustPolicy.replacedLines(each.keys(), each.size())));
        return lines.toString();
    }

    /**
     * The keys that will replace these, generated if there are none yet: to be published, and given to the witnesses, before
     * they sign anything.
     */
    public List<NoteKey> next() {
        return signersIn(generation(folder, replaced.size() + 1), origin).stream()
                .map(NoteSigner::key)
                .toList();
    }

    /** Those of {@link #next()} if they were made, with when; empty if not, or if they sign already. */
    Optional<ComingKeys> coming() {
        Path next = generation(folder, replaced.size() + 1);
        if (Files.exists(next.resolve(HANDOVER))
                || Files.notExists(next.resolve(ED25519 + ".vkey"))
                || Files.notExists(next.resolve(ML_DSA_44 + ".vkey"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ComingKeys(
                    publicKeysIn(next),
                    Files.getLastModifiedTime(next.resolve(ED25519 + ".vkey"))
                            .toInstant()
                            .truncatedTo(ChronoUnit.SECONDS)));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + next + " cannot be read", e);
        }
    }

    /** @param at when they were made, by the clock of who made them */
    record ComingKeys(List<NoteKey> keys, Instant at) {}

    /**
     * Replaces these keys by {@link #next()}, at once and for ever: the private ones are destroyed. Who signs with these now is
     * refused from then on until it was started again.
     *
     * @return the new ones
     */
    public LogKeys replace(Instant now) {
        Path after = generation(folder, replaced.size() + 1);
        List<NoteSigner> next = signersIn(after, origin);
        return alone(() -> {
            long size = published()
                    .map(note -> Checkpoint.parse(note.text()).size())
                    .orElse(0L);
            KeyHandover handover = new KeyHandover(
                    origin,
                    size,
                    now.truncatedTo(ChronoUnit.SECONDS),
                    next.stream().map(NoteSigner::key).toList());
            SignedNote note =
                    SignedNote.sign(handover.text(), Instant.EPOCH, List.of(signers.getFirst(), next.getFirst()));
            KeyFolder.writeDurably(after.resolve(HANDOVER), note.bytes());
            return inFolder(folder, origin);
        });
    }

    /** Signs a checkpoint, which is remembered before anybody can see it. */
    SignedNote signCheckpoint(String text, Instant time) {
        return alone(() -> {
            SignedNote signed = SignedNote.sign(text, time, signers);
            KeyFolder.writeDurably(folder.resolve(PUBLISHED), signed.bytes());
            return signed;
        });
    }

    /** Remembers what these keys had signed before a backup was restored. */
    void remember(SignedNote signedBefore) {
        alone(() -> {
            KeyFolder.writeDurably(folder.resolve(PUBLISHED), signedBefore.bytes());
            return signedBefore;
        });
    }

    /** Signs a text that is no checkpoint, with the Ed25519 key, whose signatures say no time. */
    public SignedNote signText(String text) {
        return SignedNote.sign(text, Instant.EPOCH, List.of(signers.getFirst()));
    }

    /** Signs with the same key, for readers that know certificates and no notes (CAdES, level B-B). */
    public byte[] signDetached(byte[] content, Instant at) {
        return signers.getFirst().signDetached(content, at);
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

    private interface Work<T> {
        T run() throws IOException;
    }

    /** While nobody else signs with these keys or replaces them. */
    private <T> T alone(Work<T> work) {
        synchronized (LogKeys.class) {
            return locked(work);
        }
    }

    private <T> T locked(Work<T> work) {
        try (FileChannel lock =
                FileChannel.open(folder.resolve("signing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            if (Files.exists(generation(folder, replaced.size() + 1).resolve(HANDOVER))) {
                throw new LogContradiction(
                        "The keys of " + origin + " were replaced; start again to sign with the new ones");
            }
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " cannot be used", e);
        }
    }
}
