package org.comity.evidence.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TrustPolicy.KnownWitness;
import org.comity.evidence.tree.Tile;

/**
 * A log that goes on from a backup. Whoever restores one puts the file {@code restored} into the folder of the log's keys; while it is
 * there, nothing is signed until each witness has said that it has seen nothing newer. What the backup lacks is brought back from a copy
 * of the public log.
 *
 * <pre>
 *   restored             what a person wrote into it does not matter; it goes when all witnesses have answered
 *   missing/checkpoint   the newest checkpoint that was published before, and
 *   missing/tile/entries/…   the entries up to it, as the public log has them (C2SP tlog-tiles)
 * </pre>
 */
final class Restoration {
    private static final String RESTORED = "restored";
    private static final String MISSING = "missing";
    private static final String RESTORED_UNSURE =
            "The log %s was restored from a backup and signs nothing until it is known that nothing newer was published. ";

    private final LogKeys keys;
    private final Witnesses witnesses;
    /** Names of those that have cosigned the newest checkpoint since this process began. */
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();

    Restoration(LogKeys keys, Witnesses witnesses) {
        this.keys = keys;
        this.witnesses = witnesses;
    }

    boolean isUnderWay() {
        return Files.exists(keys.folder().resolve(RESTORED));
    }

    /** @throws LogContradiction while somebody may have seen more than the database has */
    void requireNothingNewer() {
        List<String> silent = witnesses.all().stream()
                .map(KnownWitness::name)
                .filter(name -> !confirmed.contains(name))
                .toList();
        Path marker = keys.folder().resolve(RESTORED);
        if (witnesses.all().isEmpty()) {
            throw new LogContradiction(RESTORED_UNSURE.formatted(keys.origin())
                    + "It has no witnesses: compare it with the newest checkpoint that somebody has, and then delete the file "
                    + marker);
        }
        if (!silent.isEmpty()) {
            throw new LogContradiction(RESTORED_UNSURE.formatted(keys.origin()) + "Not confirmed by: "
                    + String.join(", ", silent)
                    + ". Bring back what is missing; or, if a witness is gone for ever and nothing is missing, delete the file "
                    + marker);
        }
    }

    /** A witness has cosigned the newest checkpoint of the database: it has seen nothing newer. */
    void isNewestFor(NoteKey witness) {
        if (!isUnderWay()) {
            return;
        }
        witnesses.all().stream()
                .filter(each -> each.key().equals(witness))
                .map(KnownWitness::name)
                .forEach(confirmed::add);
        if (confirmed.containsAll(
                witnesses.all().stream().map(KnownWitness::name).collect(Collectors.toSet()))) {
            try {
                Files.deleteIfExists(keys.folder().resolve(RESTORED));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The checkpoint up to which entries are to be brought back.
     *
     * @return empty unless a backup was restored and somebody has put a copy of the public log there
     */
    Optional<SignedNote> broughtBack() {
        Path checkpoint = keys.folder().resolve(MISSING).resolve("checkpoint");
        if (!isUnderWay() || Files.notExists(checkpoint)) {
            return Optional.empty();
        }
        try {
            SignedNote published = SignedNote.parse(Files.readAllBytes(checkpoint));
            // Beside the log's own signatures stand those of witnesses, which are kept apart.
            return Optional.of(new SignedNote(
                    published.text(),
                    published.lines().stream()
                            .filter(line -> line.name().equals(keys.origin()))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new LogContradiction(checkpoint + " is no checkpoint: " + e.getMessage());
        }
    }

    /**
     * The entries of one bundle of the copy, from the first of it.
     *
     * @param size of the tree that was copied
     * @throws LogContradiction if the copy lacks the bundle or it is broken
     */
    List<byte[]> bundle(long index, long size) {
        int width = (int) Math.min(Tile.FULL, size - index * Tile.FULL);
        Path file = keys.folder().resolve(MISSING).resolve(new Tile(Tile.ENTRIES, index, width).path());
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            List<byte[]> entries = new ArrayList<>();
            while (bytes.hasRemaining()) {
                byte[] entry = new byte[Short.toUnsignedInt(bytes.getShort())];
                bytes.get(entry);
                entries.add(entry);
            }
            if (entries.size() == width) {
                return entries;
            }
            throw new LogContradiction(file + " has " + entries.size() + " entries, not " + width);
        } catch (IOException e) {
            throw new LogContradiction("The copy of the log lacks " + file);
        } catch (BufferUnderflowException e) {
            throw new LogContradiction(file + " is no whole bundle of entries");
        }
    }

    /** The copy is not needed any more. */
    void isBroughtBack() {
        Path missing = keys.folder().resolve(MISSING);
        try {
            Files.move(missing, missing.resolveSibling(MISSING + "-brought-back"));
        } catch (IOException e) {
            throw new UncheckedIOException("The entries are back; delete " + missing, e);
        }
    }
}
