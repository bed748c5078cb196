package org.comity.evidence.pack;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** A file on its way into a package: written once to be measured and once to be packed, and never held as a whole. */
record PackedFile(Manifest.Line line, int crc, ProofPackage.Content content) {

    static PackedFile of(String name, ProofPackage.Content content) throws IOException {
        Manifest.Line.Measure measure = new Manifest.Line.Measure();
        Checked checked = new Checked(measure);
        content.writeTo(checked);
        return new PackedFile(measure.line(name), checked.crc(), content);
    }

    /** @throws IOException also if it is another content than was measured */
    void writeTo(OutputStream out) throws IOException {
        Checked checked = new Checked(out);
        content.writeTo(checked);
        if (checked.length != line.length() || checked.crc() != crc) {
            throw new IOException(line.name() + " changed while it was packed");
        }
    }

    private static final class Checked extends FilterOutputStream {
        private final CRC32 crc = new CRC32();
        private long length;

        Checked(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            out.write(bytes, offset, count);
            crc.update(bytes, offset, count);
            length += count;
        }

        int crc() {
            return (int) crc.getValue();
        }
    }
}
