package org.comity.evidence.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree that grows by its tiles is the tree that is computed from all its entries. */
class RightEdgeTest {
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Tiles tiles = (level, index) -> {
        byte[] hashes = kept.get(level + "/" + index);
        if (hashes == null) {
            throw new IllegalStateException("no tile " + level + "/" + index);
        }
        return hashes;
    };

    @ParameterizedTest(name = "{0} leaves")
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 70_000})
    void hasTheSameRootAndTiles(int size) {
        List<byte[]> entries = entries(size);
        Nodes whole = Nodes.ofEntries(entries);
        grow(entries, new Random(size));

        Nodes tiled = new TiledNodes(tiles);
        assertThat(MerkleTree.root(tiled, size)).isEqualTo(MerkleTree.root(whole, size));
        for (int index : new int[] {0, size / 3, size - 1}) {
            if (index >= 0 && index < size) {
                assertThat(MerkleTree.inclusionProof(tiled, index, size))
                        .isEqualTo(MerkleTree.inclusionProof(whole, index, size));
            }
        }
        for (int old = 1; old < size; old = old * 3 + 1) {
            assertThat(MerkleTree.consistencyProof(tiled, old, size))
                    .isEqualTo(MerkleTree.consistencyProof(whole, old, size));
        }
        assertThat(kept.keySet())
                .containsExactlyInAnyOrderElementsOf(Tile.ofTree(size).stream()
                        .map(tile -> tile.level() + "/" + tile.index())
                        .toList());
    }

    @Test
    @DisplayName("keeps only what it finds as it left it")
    void refusesTilesOfAnotherSize() {
        grow(entries(300), new Random(1));
        byte[] last = kept.get("0/1");
        kept.put("0/1", Arrays.copyOf(last, last.length - Hash.LENGTH));
        assertThatThrownBy(() -> new RightEdge(300, tiles)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new TiledNodes(tiles).at(0, 299)).isInstanceOf(IllegalStateException.class);
    }

    /** In batches of any size, each by an edge that was read anew. */
    private void grow(List<byte[]> entries, Random random) {
        int done = 0;
        while (done < entries.size()) {
            RightEdge edge = new RightEdge(done, tiles);
            int batch = Math.min(entries.size() - done, 1 + random.nextInt(3_000));
            entries.subList(done, done + batch).forEach(entry -> edge.add(Hash.ofLeaf(entry)));
            done += batch;
            assertThat(edge.size()).isEqualTo(done);
            edge.grown().forEach(tile -> kept.put(tile.level() + "/" + tile.index(), tile.hashes()));
        }
    }

    private static List<byte[]> entries(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> ("entry " + i).getBytes(UTF_8))
                .toList();
    }
}
