package org.comity.serviceofprocess.attempt;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a scan or photograph may be; told by its first bytes and not by what its sender says. */
public enum FileKind {
    PDF("application/pdf", "255044462d"),
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a");

    private final String mediaType;
    private final byte[] begins;

    FileKind(String mediaType, String begins) {
        this.mediaType = mediaType;
        this.begins = HexFormat.of().parseHex(begins);
    }

    /** Empty if it is none of these. */
    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length > kind.begins.length
                        && Arrays.equals(kind.begins, 0, kind.begins.length, content, 0, kind.begins.length))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }
}
