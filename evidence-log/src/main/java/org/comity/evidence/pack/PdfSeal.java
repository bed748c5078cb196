package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;

/**
 * The last signature on a PDF, which is over all of it but itself. Source: ISO 32000-1, 12.8; ETSI EN 319 142-1 (PAdES, level B-B).
 */
final class PdfSeal {
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange[\\t\\n\\f\\r ]*\\[#(\\d{1,9})#(\\d{1,9})#(\\d{1,9})#(\\d{1,9})#]"
                    .replace("#", "[\\t\\n\\f\\r ]*"));
    private final byte[] pdf;
    private final int from;
    private final int to;

    private PdfSeal(byte[] pdf, int from, int to) {
        this.pdf = pdf;
        this.from = from;
        this.to = to;
    }

    /**
     * @return empty if there is none
     * @throws DetachedCms.Broken if the last is not over all of the file
     */
    static Optional<PdfSeal> lastOf(byte[] pdf) throws DetachedCms.Broken {
        List<MatchResult> ranges =
                RANGE.matcher(new String(pdf, ISO_8859_1)).results().toList();
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        int[] range = new int[4];
        for (int i = 0; i < 4; i++) {
            range[i] = Integer.parseInt(ranges.getLast().group(i + 1));
        }
        boolean wholeFile = range[0] == 0
                && range[2] > range[1] + 1
                && range[2] + (long) range[3] == pdf.length
                && pdf[range[1]] == '<'
                && pdf[range[2] - 1] == '>';
        if (!wholeFile) {
            throw new DetachedCms.Broken("Something stands outside of what is sealed");
        }
        return Optional.of(new PdfSeal(pdf, range[1], range[2]));
    }

    /**
     * @return by whose certificate it was sealed; who vouches for that one is not asked
     * @throws DetachedCms.Broken if it is not over these bytes, or not signed as it must be
     */
    DetachedCms.Signed check() throws DetachedCms.Broken {
        return DetachedCms.check(sealed(), contents());
    }

    private byte[] sealed() {
        byte[] all = Arrays.copyOf(pdf, from + pdf.length - to);
        System.arraycopy(pdf, to, all, from, pdf.length - to);
        return all;
    }

    /** Zeros fill what was kept free for it. */
    private ContentInfo contents() throws DetachedCms.Broken {
        try {
            byte[] der = HexFormat.of().parseHex(new String(pdf, from + 1, to - from - 2, ISO_8859_1));
            try (ASN1InputStream in = new ASN1InputStream(der)) {
                return ContentInfo.getInstance(in.readObject());
            }
        } catch (IOException | RuntimeException e) {
            // The second: a stranger wrote these bytes, and a parser may trip over them in any way.
            throw new DetachedCms.Broken("The signature cannot be read", e);
        }
    }
}
