package org.comity.filing.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.http.Sha256;

/** All papers of a case as one digest. */
public final class FileDigest {
    private FileDigest() {}

    /** SHA-256 over the digests of all papers in the order of the index, each on a line of its own; lower-case hexadecimal. */
    public static String of(List<Paper> whole) {
        return ofDigests(whole.stream().map(Paper::digest).toList());
    }

    /** The same, of their digests in that order. */
    public static String ofDigests(List<String> digests) {
        return Sha256.hexOf(digests.stream().collect(Collectors.joining("\n", "", "\n")));
    }
}
