package org.comity.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The hashes of a tree's complete subtrees. Node {@code index} of a level covers the {@code 2^level} leaves from
 * {@code index * 2^level} on; level 0 are the leaf hashes.
 */
@FunctionalInterface
public interface Nodes {
    Hash at(int level, long index);

    /** All complete subtrees over some entries, held in memory. */
    static Nodes ofEntries(List<byte[]> entries) {
        List<List<Hash>> levels = new ArrayList<>();
        List<Hash> below = entries.stream().map(Hash::ofLeaf).toList();
        while (!below.isEmpty()) {
            levels.add(below);
            List<Hash> level = new ArrayList<>();
            for (int i = 0; i + 1 < below.size(); i += 2) {
                level.add(Hash.ofNode(below.get(i), below.get(i + 1)));
            }
            below = level;
        }
        return (level, index) -> levels.get(level).get(Math.toIntExact(index));
    }
}
