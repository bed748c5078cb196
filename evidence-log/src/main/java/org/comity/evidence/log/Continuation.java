package org.comity.evidence.log;

import java.util.List;
import java.util.Optional;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.InvalidSignature;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;
import org.comity.evidence.tree.Nodes;

/** Whether what a database holds continues what its log has signed: a log that went astray goes no further. */
final class Continuation {
    private final LogKeys keys;
    /** A note whose signatures this process has made or verified; it need not be verified again while it is the same. */
    private volatile SignedNote verified;

    Continuation(LogKeys keys) {
        this.keys = keys;
    }

    void isSigned(SignedNote note) {
        verified = note;
    }

    /**
     * Before entries get an index and before a checkpoint is signed.
     *
     * @param newest that the database knows
     * @throws LogContradiction if the database was changed or restored from an old backup
     */
    void require(Optional<SignedNote> newest, long size, Nodes nodes) {
        newest.ifPresent(note -> require(note, size, nodes));
        Optional<SignedNote> remembered = keys.published();
        if (!remembered.equals(newest)) {
            remembered.ifPresent(note -> require(note, size, nodes));
        }
    }

    /** @throws LogContradiction if what the database holds does not continue this one, or it is not of this log */
    void require(SignedNote earlier, long size, Nodes nodes) {
        Checkpoint before = Checkpoint.parse(earlier.text());
        requireSigned(earlier, before);
        if (before.size() > size) {
            throw new LogContradiction("The log " + keys.origin() + " has signed " + before.size()
                    + " entries but its database has only " + size + "; it was probably restored from an old backup");
        }
        List<Hash> proof = MerkleTree.consistencyProof(nodes, before.size(), size);
        Hash root = MerkleTree.root(nodes, size);
        if (!MerkleTree.extendsTree(before.size(), before.root(), size, root, proof)) {
            throw new LogContradiction("The first " + before.size() + " entries of " + keys.origin()
                    + " are not those that were signed; the database was changed");
        }
    }

    private void requireSigned(SignedNote note, Checkpoint checkpoint) {
        if (note.equals(verified)) {
            return;
        }
        try {
            if (!checkpoint.origin().equals(keys.origin())
                    || note.signedBy(keys.publicKeysAt(checkpoint.size())).isEmpty()) {
                throw new LogContradiction(
                        "The last checkpoint of " + checkpoint.origin() + " is not signed by " + keys.origin());
            }
        } catch (InvalidSignature e) {
            throw new LogContradiction("The last checkpoint of " + keys.origin() + " was changed: " + e.getMessage());
        }
        verified = note;
    }
}
