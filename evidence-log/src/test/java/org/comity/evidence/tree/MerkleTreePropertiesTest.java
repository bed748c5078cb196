package org.comity.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MerkleTreePropertiesTest {
    @Property(tries = 300)
    void everyLeafIsProvenAndNoOtherIs(@ForAll @IntRange(min = 1, max = 300) int size, @ForAll int seed) {
        Nodes nodes = Nodes.ofEntries(leaves(size));
        int index = Math.floorMod(seed, size);
        Hash root = MerkleTree.root(nodes, size);
        List<Hash> path = MerkleTree.inclusionProof(nodes, index, size);

        assertThat(MerkleTree.includes(nodes.at(0, index), index, size, path, root))
                .isTrue();
        assertThat(MerkleTree.includes(Hash.ofLeaf(new byte[] {9}), index, size, path, root))
                .isFalse();
        assertThat(MerkleTree.includes(nodes.at(0, index), index, size, path, Hash.EMPTY_ROOT))
                .isFalse();
        if (size > 1) {
            assertThat(MerkleTree.includes(nodes.at(0, index), (index + 1) % size, size, path, root))
                    .isFalse();
            assertThat(MerkleTree.includes(nodes.at(0, index), index, size, path.subList(1, path.size()), root))
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void everyEarlierTreeIsItsBeginningAndNoOtherIs(
            @ForAll @IntRange(min = 0, max = 300) int oldSize, @ForAll @IntRange(min = 0, max = 300) int growth) {
        int newSize = oldSize + growth;
        Nodes nodes = Nodes.ofEntries(leaves(newSize));
        Hash oldRoot = MerkleTree.root(nodes, oldSize);
        Hash newRoot = MerkleTree.root(nodes, newSize);
        List<Hash> proof = MerkleTree.consistencyProof(nodes, oldSize, newSize);

        assertThat(MerkleTree.extendsTree(oldSize, oldRoot, newSize, newRoot, proof))
                .isTrue();
        Hash other = Hash.ofLeaf(new byte[] {9});
        assertThat(MerkleTree.extendsTree(oldSize, other, newSize, newRoot, proof))
                .isFalse();
        if (oldSize > 0) {
            assertThat(MerkleTree.extendsTree(oldSize, oldRoot, newSize, other, proof))
                    .isFalse();
        }
    }

    private static List<byte[]> leaves(int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(("leaf " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return leaves;
    }
}
