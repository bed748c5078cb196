package org.comity.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.evidence.tree.Hash;
import org.comity.evidence.tree.MerkleTree;

/**
 * That an entry is in a log: its index, the hashes up to the root, and the signed checkpoint with that root. The file
 * ends in {@code .tlog-proof}. We write no extra line and refuse one, because it would not be authenticated.
 * Source: C2SP tlog-proof.
 */
public record TlogProof(long index, List<Hash> path, SignedNote checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1\n";
    private static final int LONGEST_PATH = 63;

    public TlogProof {
        path = List.copyOf(path);
        if (index < 0) {
            throw new IllegalArgumentException("Not an index of a log: " + index);
        }
    }

    /** @throws IllegalArgumentException unless these are exactly the characters of a proof */
    public static TlogProof parse(byte[] file) {
        String text = new String(file, UTF_8);
        int blank = text.indexOf("\n\n");
        if (!text.startsWith(HEADER) || blank < HEADER.length()) {
            throw new IllegalArgumentException("Not a log proof");
        }
        String[] lines = text.substring(HEADER.length(), blank).split("\n");
        if (!lines[0].startsWith("index ") || lines[0].length() > 24 || lines.length > LONGEST_PATH + 1) {
            throw new IllegalArgumentException("Not a log proof: no index, or too many hashes");
        }
        List<Hash> path = new ArrayList<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            path.add(Hash.ofBase64(line));
        }
        TlogProof proof = new TlogProof(
                Long.parseLong(lines[0].substring("index ".length())),
                path,
                SignedNote.parse(text.substring(blank + 2)));
        if (!Arrays.equals(proof.bytes(), file)) {
            throw new IllegalArgumentException("Not in the canonical form of a log proof");
        }
        return proof;
    }

    public byte[] bytes() {
        StringBuilder text =
                new StringBuilder(HEADER).append("index ").append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint.format()).toString().getBytes(UTF_8);
    }

    /** The size and root that the checkpoint states; its signatures are a matter of the {@link TrustPolicy}. */
    public Checkpoint tree() {
        return Checkpoint.parse(checkpoint.text());
    }

    /** Whether an entry is in the tree of the checkpoint at this index. */
    public boolean includes(byte[] entry) {
        Checkpoint tree = tree();
        return MerkleTree.includes(Hash.ofLeaf(entry), index, tree.size(), path, tree.root());
    }
}
