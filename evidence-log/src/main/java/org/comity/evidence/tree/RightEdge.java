package org.comity.evidence.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The last tile of each level of a tree, which is all that is needed to let the tree grow. Read anew for each batch (a
 * query of a few kilobytes), so that it cannot differ from what is kept.
 */
public final class RightEdge {
    /** The last, partial tile of a level: which it is, and its hashes so far. */
    private static final class Growing {
        private long index;
        private int width;
        private boolean isChanged;
        private final byte[] hashes = new byte[Tile.FULL * Hash.LENGTH];
    }

    /** A tile as it is to be kept now. */
    public record Grown(int level, long index, byte[] hashes) {}

    private final List<Growing> levels = new ArrayList<>();
    private final List<Grown> full = new ArrayList<>();
    private long size;

    /**
     * @param size how many leaves the tree has
     * @throws IllegalStateException if a tile has another number of hashes than a tree of this size
     */
    public RightEdge(long size, Tiles tiles) {
        this.size = size;
        long hashes = size;
        for (int level = 0; hashes > 0; level++, hashes /= Tile.FULL) {
            Growing last = level(level);
            last.index = hashes / Tile.FULL;
            last.width = (int) (hashes % Tile.FULL);
            if (last.width > 0) {
                byte[] kept = tiles.hashesOf(level, last.index);
                if (kept.length != last.width * Hash.LENGTH) {
                    throw new IllegalStateException("Tile " + level + "/" + last.index + " has "
                            + kept.length / Hash.LENGTH + " hashes, not " + last.width);
                }
                System.arraycopy(kept, 0, last.hashes, 0, kept.length);
            }
        }
    }

    public long size() {
        return size;
    }

    public void add(Hash leaf) {
        add(0, leaf);
        size++;
    }

    /** Every tile that is not as it was read, whole. */
    public List<Grown> grown() {
        List<Grown> grown = new ArrayList<>(full);
        for (int level = 0; level < levels.size(); level++) {
            Growing last = levels.get(level);
            if (last.isChanged && last.width > 0) {
                grown.add(new Grown(level, last.index, Arrays.copyOf(last.hashes, last.width * Hash.LENGTH)));
            }
        }
        return grown;
    }

    private void add(int level, Hash hash) {
        Growing last = level(level);
        System.arraycopy(hash.bytes(), 0, last.hashes, last.width * Hash.LENGTH, Hash.LENGTH);
        last.width++;
        last.isChanged = true;
        if (last.width == Tile.FULL) {
            full.add(new Grown(level, last.index, last.hashes.clone()));
            Hash root = TiledNodes.subtree(last.hashes, 0, Tile.FULL);
            last.index++;
            last.width = 0;
            add(level + 1, root);
        }
    }

    private Growing level(int level) {
        while (levels.size() <= level) {
            levels.add(new Growing());
        }
        return levels.get(level);
    }
}
