package org.comity.evidence.tree;

/** The tiles of hashes of a tree, wherever they are kept. */
@FunctionalInterface
public interface Tiles {
    /**
     * The hashes of a tile, one after the other; of the last tile of a level as many as there are.
     *
     * @throws IllegalStateException if there is no such tile
     */
    byte[] hashesOf(int level, long index);
}
