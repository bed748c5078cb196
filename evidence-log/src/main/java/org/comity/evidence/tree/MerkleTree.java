package org.comity.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of an append-only Merkle tree, from O(log n) stored hashes; and their verification, which needs
 * nothing stored. Source: RFC 6962 section 2.1 for making, RFC 9162 sections 2.1.3.2 and 2.1.4.2 for checking.
 */
public final class MerkleTree {
    private MerkleTree() {}

    public static Hash root(Nodes nodes, long size) {
        return size == 0 ? Hash.EMPTY_ROOT : range(nodes, 0, size);
    }

    /** The hash of each sibling on the way from a leaf to the root of the first {@code size} leaves. */
    public static List<Hash> inclusionProof(Nodes nodes, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("There is no leaf " + index + " in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        collectPath(nodes, index, 0, size, path);
        return path;
    }

    /** What shows that the tree of the first {@code oldSize} leaves is the beginning of the tree of {@code newSize}. */
    public static List<Hash> consistencyProof(Nodes nodes, long oldSize, long newSize) {
        if (oldSize < 0 || oldSize > newSize) {
            throw new IllegalArgumentException("A tree of " + newSize + " cannot extend one of " + oldSize);
        }
        List<Hash> proof = new ArrayList<>();
        if (oldSize > 0 && oldSize < newSize) {
            collectConsistency(nodes, oldSize, 0, newSize, true, proof);
        }
        return proof;
    }

    /** Whether a leaf is at an index of the tree that has this size and root. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the tree of the new size and root begins with the tree of the old size and root. */
    public static boolean extendsTree(long oldSize, Hash oldRoot, long newSize, Hash newRoot, List<Hash> proof) {
        if (oldSize < 0 || oldSize > newSize) {
            return false;
        }
        if (oldSize == newSize) {
            return proof.isEmpty() && oldRoot.equals(newRoot);
        }
        if (oldSize == 0) {
            return proof.isEmpty() && oldRoot.equals(Hash.EMPTY_ROOT);
        }
        List<Hash> rest = new ArrayList<>(proof);
        if (Long.bitCount(oldSize) == 1) {
            rest.addFirst(oldRoot);
        }
        return !rest.isEmpty() && joins(oldSize, oldRoot, newSize, newRoot, rest);
    }

    private static boolean joins(long oldSize, Hash oldRoot, long newSize, Hash newRoot, List<Hash> proof) {
        long node = oldSize - 1;
        long last = newSize - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        Hash oldHash = proof.getFirst();
        Hash newHash = proof.getFirst();
        for (Hash hash : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                oldHash = Hash.ofNode(hash, oldHash);
                newHash = Hash.ofNode(hash, newHash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                newHash = Hash.ofNode(newHash, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && oldHash.equals(oldRoot) && newHash.equals(newRoot);
    }

    private static Hash range(Nodes nodes, long start, long end) {
        long width = end - start;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.at(level, start >> level);
        }
        long middle = start + Long.highestOneBit(width - 1);
        return Hash.ofNode(range(nodes, start, middle), range(nodes, middle, end));
    }

    private static void collectPath(Nodes nodes, long index, long start, long end, List<Hash> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + Long.highestOneBit(end - start - 1);
        if (index < middle) {
            collectPath(nodes, index, start, middle, path);
            path.add(range(nodes, middle, end));
        } else {
            collectPath(nodes, index, middle, end, path);
            path.add(range(nodes, start, middle));
        }
    }

    private static void collectConsistency(
            Nodes nodes, long oldEnd, long start, long end, boolean wholeOldTree, List<Hash> proof) {
        if (oldEnd == end) {
            if (!wholeOldTree) {
                proof.add(range(nodes, start, end));
            }
            return;
        }
        long middle = start + Long.highestOneBit(end - start - 1);
        if (oldEnd <= middle) {
            collectConsistency(nodes, oldEnd, start, middle, wholeOldTree, proof);
            proof.add(range(nodes, middle, end));
        } else {
            collectConsistency(nodes, oldEnd, middle, end, false, proof);
            proof.add(range(nodes, start, middle));
        }
    }
}
