package org.comity.filing.document.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How much the streams of one file unpack to, so that no program which shows it later is made to unpack a thousandfold. Pictures
 * are measured by what they announce: a program takes no more of them.
 */
final class Unpacked {
    private static final Set<String> PACKERS = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx");

    private long bytes;

    /** @throws Bounds.Exceeded as soon as it is too much */
    Optional<Finding> measure(COSDictionary dictionary) {
        if (dictionary instanceof COSStream stream) {
            if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                Bounds.require(stream.getLong(COSName.WIDTH, 0) * Math.max(0, stream.getLong(COSName.HEIGHT, 0))
                        <= Bounds.PIXELS);
            } else {
                unpack(stream);
            }
        }
        return Optional.empty();
    }

    private void unpack(COSStream stream) {
        List<String> filters = packersOf(stream);
        try {
            InputStream packed = stream.createRawInputStream();
            for (int i = 0; i < filters.size(); i++) {
                boolean last = i == filters.size() - 1;
                ByteArrayOutputStream between = new ByteArrayOutputStream();
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(packed, last ? new Counted() : new Bounded(between), stream, i);
                packed = new ByteArrayInputStream(between.toByteArray());
            }
        } catch (IOException unreadable) {
            // What cannot be unpacked shows nothing in any program.
        }
    }

    /** Up to the first filter that is a picture's own. */
    private static List<String> packersOf(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName one -> PACKERS.contains(one.getName()) ? List.of(one.getName()) : List.of();
            case COSArray several -> {
                Bounds.require(several.size() <= 8);
                yield IntStream.range(0, several.size())
                        .mapToObj(i -> String.valueOf(several.getName(i)))
                        .takeWhile(PACKERS::contains)
                        .toList();
            }
            case null, default -> List.of();
        };
    }

    /** Counts and forgets. */
    private final class Counted extends OutputStream {
        @Override
        public void write(int one) {
            add(1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            add(length);
        }

        private void add(int more) {
            bytes += more;
            Bounds.require(bytes <= Bounds.DECODED_BYTES);
        }
    }

    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept;

        private Bounded(ByteArrayOutputStream kept) {
            this.kept = kept;
        }

        @Override
        public void write(int one) {
            Bounds.require(kept.size() < Bounds.BETWEEN_FILTERS);
            kept.write(one);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            Bounds.require(kept.size() + length <= Bounds.BETWEEN_FILTERS);
            kept.write(buffer, offset, length);
        }
    }
}
