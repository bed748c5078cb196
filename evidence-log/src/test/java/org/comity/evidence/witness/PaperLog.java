package org.comity.evidence.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.NoteSigner;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Nodes;

/** A log without a database, which can also lie: its entries are numbers, and a fork of it has other ones. */
final class PaperLog {
    static final String ORIGIN = "log.comity.example/paper/2026";
    private static final int MOST = 8000;

    final NoteSigner signer;
    private final Nodes nodes;

    private PaperLog(NoteSigner signer, Nodes nodes) {
        this.signer = signer;
        this.nodes = nodes;
    }

    static PaperLog begin() throws GeneralSecurityException {
        return begin(ORIGIN);
    }

    static PaperLog begin(String origin) throws GeneralSecurityException {
        NoteSigner signer = NoteSigner.of(
                origin,
                NoteKey.Type.ED25519,
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        return new PaperLog(signer, entries(MOST));
    }

    /** What the holder of a log's keys could ask of a witness for a tree of numbers. */
    static byte[] requestOf(LogKeys keys, long size) {
        Checkpoint tree = new Checkpoint(keys.origin(), size, MerkleTree.root(entries(MOST), size));
        return new AddCheckpoint(0, List.of(), keys.signText(tree.text())).bytes();
    }

    /** The same key, and the same entries up to before {@code from}. */
    PaperLog forkedAt(int from) {
        return new PaperLog(signer, entries(from));
    }

    private static Nodes entries(int honest) {
        return Nodes.ofEntries(IntStream.range(0, MOST)
                .mapToObj(i -> ((i < honest ? "entry " : "lie ") + i).getBytes(UTF_8))
                .toList());
    }

    Checkpoint tree(long size) {
        return new Checkpoint(signer.key().name(), size, MerkleTree.root(nodes, size));
    }

    SignedNote checkpoint(long size) {
        return SignedNote.sign(tree(size).text(), Instant.EPOCH, List.of(signer));
    }

    List<Hash> proof(long oldSize, long size) {
        return MerkleTree.consistencyProof(nodes, oldSize, size);
    }

    AddCheckpoint from(long oldSize, long size) {
        return new AddCheckpoint(oldSize, proof(oldSize, size), checkpoint(size));
    }
}
