package org.comity.evidence.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.note.InvalidSignature;
import org.comity.evidence.note.KeyFolder;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.NoteSigner;
import org.comity.evidence.note.TrustPolicy;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;

/**
 * Cosigns a log's checkpoint if it continues the one that this witness cosigned before, and no other. What it has cosigned is on
 * the disk before anybody sees the cosignature. Source: C2SP tlog-witness, tlog-cosignature.
 *
 * <pre>
 *   folder/witness.pem  witness.vkey   its key
 *   folder/logs.txt                    a line "log &lt;vkey&gt;" for each key of a log that it serves, after a line
 *                                      "#replaced &lt;key id&gt; &lt;size&gt;" if it was replaced; read again for each request
 *   folder/state/&lt;SHA-256 of the log's name&gt;   the checkpoint that it cosigned last
 * </pre>
 */
public final class Witness {
    static final String LOGS = "logs.txt";

    private final Path folder;
    private final NoteSigner signer;
    private final Clock clock;
    /** One request of a log at a time; the names are those of {@code logs.txt} only. */
    private final ConcurrentMap<String, Object> locks = new ConcurrentHashMap<>();

    private Witness(Path folder, NoteSigner signer, Clock clock) {
        this.folder = folder;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * A witness of a folder, with a new key if it has none. Nobody else may use the folder meanwhile.
     *
     * @param name of its key, such as {@code witness.example.org/2026}
     */
    public static Witness in(Path folder, String name, Clock clock) {
        KeyFolder keys = KeyFolder.at(folder);
        KeyFolder.at(folder.resolve("state"));
        return new Witness(folder, keys.signer("witness", name, NoteKey.Type.ED25519_COSIGNATURE), clock);
    }

    /** What the policies of those who trust this witness name. */
    public NoteKey key() {
        return signer.key();
    }

    /** @throws IOException if the state cannot be read or written; nothing was cosigned then */
    WitnessAnswer add(byte[] body) throws IOException {
        AddCheckpoint request;
        try {
            request = AddCheckpoint.parse(body);
        } catch (IllegalArgumentException e) {
            return WitnessAnswer.refused(400, e.getMessage());
        }
        Checkpoint tree = request.tree();
        TrustPolicy logs = logs();
        if (logs.keysOf(tree.origin()).isEmpty()) {
            return WitnessAnswer.refused(404, "This witness does not know the log " + tree.origin());
        }
        try {
            // Those of its size: a key that was replaced has signed nothing larger, whoever kept a copy.
            if (request.checkpoint().signedBy(logs.keysOf(tree)).isEmpty()) {
                return WitnessAnswer.refused(403, "No key that this witness knows of the log has signed this");
            }
        } catch (InvalidSignature e) {
            return WitnessAnswer.refused(403, e.getMessage());
        }
        if (request.oldSize() > tree.size()) {
            return WitnessAnswer.refused(400, "The old size is larger than the new one");
        }
        synchronized (locks.computeIfAbsent(tree.origin(), origin -> new Object())) {
            return addKnown(request, tree);
        }
    }

    private WitnessAnswer addKnown(AddCheckpoint request, Checkpoint tree) throws IOException {
        Path file = folder.resolve("state")
                .resolve(Hash.ofBytes(tree.origin().getBytes(UTF_8)).hex());
        Checkpoint last = Files.exists(file)
                ? Checkpoint.parse(Files.readString(file))
                : new Checkpoint(tree.origin(), 0, Hash.EMPTY_ROOT);
        if (!last.origin().equals(tree.origin())) {
            throw new IOException(file + " is not the state of " + tree.origin());
        }
        boolean otherRoot = last.size() == tree.size() && !last.root().equals(tree.root());
        if (request.oldSize() != last.size() || otherRoot) {
            return WitnessAnswer.lastSize(last.size());
        }
        if (!MerkleTree.extendsTree(last.size(), last.root(), tree.size(), tree.root(), request.proof())) {
            return WitnessAnswer.refused(422, "The new tree does not begin with the one that was cosigned");
        }
        if (!last.equals(tree)) {
            KeyFolder.writeDurably(file, tree.text().getBytes(UTF_8));
        }
        return WitnessAnswer.cosigned(signer.sign(tree.text(), clock.instant()));
    }

    private TrustPolicy logs() throws IOException {
        Path file = folder.resolve(LOGS);
        try {
            return TrustPolicy.ofLogs(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
