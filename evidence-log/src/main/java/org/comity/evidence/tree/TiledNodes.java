package org.comity.evidence.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The nodes of a tree of which only each eighth level is kept, in tiles; those between are hashed when asked for. Reads
 * each tile once, and is good for as long as what it has read is: one proof, one checkpoint.
 */
public final class TiledNodes implements Nodes {
    private record At(int level, long index) {}

    private final Tiles tiles;
    private final Map<At, byte[]> read = new HashMap<>();

    public TiledNodes(Tiles tiles) {
        this.tiles = tiles;
    }

    @Override
    public Hash at(int level, long index) {
        int height = level % 8;
        long first = index << height;
        At tile = new At(level / 8, first / Tile.FULL);
        byte[] hashes = read.computeIfAbsent(tile, at -> tiles.hashesOf(at.level(), at.index()));
        return subtree(hashes, (int) (first % Tile.FULL), 1 << height);
    }

    /** The root over {@code width} neighbouring hashes of a tile; {@code width} is a power of two. */
    static Hash subtree(byte[] hashes, int first, int width) {
        if ((first + width) * Hash.LENGTH > hashes.length) {
            throw new IllegalStateException(
                    "A tile of " + hashes.length / Hash.LENGTH + " hashes has no " + (first + width - 1));
        }
        if (width == 1) {
            return Hash.of(Arrays.copyOfRange(hashes, first * Hash.LENGTH, (first + 1) * Hash.LENGTH));
        }
        return Hash.ofNode(subtree(hashes, first, width / 2), subtree(hashes, first + width / 2, width / 2));
    }
}
