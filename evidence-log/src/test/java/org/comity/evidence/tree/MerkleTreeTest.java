package org.comity.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {
    /** The leaves with which Certificate Transparency implementations test each other. */
    private static final List<byte[]> LEAVES = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final Nodes NODES = Nodes.ofEntries(LEAVES);

    @ParameterizedTest(name = "the root of {0} leaves")
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheRootsOfCertificateTransparency(int size, String root) {
        assertThat(MerkleTree.root(NODES, size).hex()).isEqualTo(root);
    }

    @Test
    void hasTheKnownRootOfNothing() {
        assertThat(Hash.EMPTY_ROOT.base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    @Test
    void hasTheInclusionProofOfRfc6962Tests() {
        assertThat(MerkleTree.inclusionProof(NODES, 5, 8))
                .extracting(Hash::hex)
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void hasTheConsistencyProofsOfRfc6962Tests() {
        assertThat(MerkleTree.consistencyProof(NODES, 2, 5))
                .extracting(Hash::hex)
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        assertThat(MerkleTree.consistencyProof(NODES, 6, 8))
                .extracting(Hash::hex)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    @DisplayName("70,000 leaves make 273 full tiles and one of 112, one full and one of 17, and one of 1")
    void makesTheTilesOfTheSpecification() {
        List<Tile> tiles = Tile.ofTree(70_000);
        assertThat(tiles.stream().filter(t -> t.level() == 0 && t.width() == Tile.FULL))
                .hasSize(273);
        assertThat(tiles.stream().filter(t -> t.width() != Tile.FULL).map(Tile::path))
                .containsExactly("tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(tiles.stream().filter(t -> t.level() == 1 && t.width() == Tile.FULL))
                .hasSize(1);
        assertThat(tiles).hasSize(273 + 1 + 1 + 1 + 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "tile/0/x001/x234/067, true",
        "tile/entries/000.p/17, true",
        "tile/7/000, true",
        "tile/8/000, false",
        "tile/0/x000/000, false",
        "tile/0/1, false",
        "tile/0/000.p/256, false",
        "tile/0/000.p/0, false",
        "tile/0/../000, false",
        "tile/0/x001/x234/067/, false"
    })
    void readsOnlyPathsOfTheSpecification(String path, boolean valid) {
        assertThat(Tile.parse(path).map(Tile::path)).isEqualTo(valid ? Optional.of(path) : Optional.empty());
    }
}
