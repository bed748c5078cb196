package org.comity.evidence.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A zip file of which there is exactly one form for a list of names and contents: entries stored, without
 * timestamps, attributes, extra fields, comments or gaps. Any tool opens it; the reader here accepts nothing else,
 * so no byte of a file can change unnoticed, and nothing unpacks to more than the file's own size.
 */
final class CanonicalZip {
    static final int MOST_ENTRIES = 5_000;
    /** Without the 64-bit extension a zip ends before four gibibytes. */
    static final long LONGEST = 0xFFFF_FFFEL;

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,3}");
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    static final int LOCAL_LENGTH = 30;
    private static final short VERSION = 10;
    /** The first of January 1980, the earliest that a zip can say. */
    private static final short DATE = 0x21;

    private CanonicalZip() {}

    /** One file inside; {@code offset} is where its content begins. */
    record Entry(String name, long offset, long length, int crc) {
        private long headerOffset() {
            return offset - LOCAL_LENGTH - name.length();
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Writes entries one after the other; {@link #close()} writes the directory but leaves the stream open. */
    static final class Writer implements Closeable {
        private final OutputStream out;
        private final List<Entry> entries = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private long position;

        Writer(OutputStream out) {
            this.out = out;
        }

        void add(PackedFile file) throws IOException {
            String name = file.line().name();
            if (!isName(name) || !names.add(name.toLowerCase(Locale.ROOT)) || entries.size() == MOST_ENTRIES) {
                throw new IllegalArgumentException("Not a new name for a file in a package: " + name);
            }
            Entry entry = new Entry(
                    name, position + LOCAL_LENGTH + name.length(), file.line().length(), file.crc());
            position = entry.offset() + entry.length();
            if (position > LONGEST) {
                throw new IllegalArgumentException("A package is shorter than four gibibytes");
            }
            out.write(localHeader(entry));
            file.writeTo(out);
            entries.add(entry);
        }

        @Override
        public void close() throws IOException {
            out.write(directory(entries, position));
        }
    }

    /** A package on disk, read strictly. */
    static final class Reader implements Closeable {
        private final FileChannel file;
        private final List<Entry> entries = new ArrayList<>();

        /** @throws NotCanonical with what is out of order */
        Reader(Path path) throws IOException, NotCanonical {
            file = FileChannel.open(path, StandardOpenOption.READ);
            try {
                read();
            } catch (IOException | NotCanonical e) {
                file.close();
                throw e;
            }
        }

        List<Entry> entries() {
            return List.copyOf(entries);
        }

        InputStream open(Entry entry) throws IOException {
            return new BufferedInputStream(new Section(file, entry.offset(), entry.length()));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private void read() throws IOException, NotCanonical {
            if (file.size() > LONGEST) {
                throw new NotCanonical("package-too-long");
            }
            Set<String> names = new HashSet<>();
            long position = 0;
            while (int32At(position) == LOCAL) {
                if (entries.size() == MOST_ENTRIES) {
                    throw new NotCanonical("package-too-many-files", MOST_ENTRIES);
                }
                Entry entry = entryAt(position);
                if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                    throw new NotCanonical("package-name-twice", entry.name());
                }
                entries.add(entry);
                position = entry.offset() + entry.length();
            }
            byte[] directory = directory(entries, position);
            if (file.size() - position != directory.length
                    || !Arrays.equals(bytesAt(position, directory.length), directory)) {
                throw new NotCanonical("package-directory");
            }
        }

        private Entry entryAt(long position) throws IOException, NotCanonical {
            ByteBuffer header = ByteBuffer.wrap(bytesAt(position, LOCAL_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
            int nameLength = header.getShort(26) & 0xFFFF;
            String name = new String(bytesAt(position + LOCAL_LENGTH, nameLength), US_ASCII);
            long length = header.getInt(18) & 0xFFFF_FFFFL;
            Entry entry = new Entry(name, position + LOCAL_LENGTH + nameLength, length, header.getInt(14));
            if (!isName(name)) {
                throw new NotCanonical("package-name");
            }
            if (length > file.size() - entry.offset()
                    || !Arrays.equals(bytesAt(position, LOCAL_LENGTH + nameLength), localHeader(entry))) {
                throw new NotCanonical("package-repacked", name);
            }
            return entry;
        }

        private int int32At(long position) throws IOException, NotCanonical {
            return ByteBuffer.wrap(bytesAt(position, 4))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt();
        }

        private byte[] bytesAt(long position, int length) throws IOException, NotCanonical {
            if (position + length > file.size()) {
                throw new NotCanonical("package-cut");
            }
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining()) {
                if (file.read(bytes, position + bytes.position()) < 0) {
                    throw new EOFException("The file became shorter while it was read");
                }
            }
            return bytes.array();
        }
    }

    /** What is not in the one form that a package has. */
    static final class NotCanonical extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Finding finding;

        NotCanonical(String code, Object... details) {
            super(code);
            this.finding = Finding.fails(code, details);
        }

        Finding finding() {
            return finding;
        }
    }

    private static final class Section extends InputStream {
        private final FileChannel file;
        private long position;
        private final long end;

        Section(FileChannel file, long start, long length) {
            this.file = file;
            this.position = start;
            this.end = start + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (position == end) {
                return -1;
            }
            int wanted = (int) Math.min(length, end - position);
            int read = file.read(ByteBuffer.wrap(into, offset, wanted), position);
            if (read < 0) {
                throw new EOFException("The file became shorter while it was read");
            }
            position += read;
            return read;
        }
    }

    private static byte[] localHeader(Entry entry) {
        return little(LOCAL_LENGTH + entry.name().length())
                .putInt(LOCAL)
                .putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DATE)
                .putInt(entry.crc())
                .putInt((int) entry.length())
                .putInt((int) entry.length())
                .putShort((short) entry.name().length())
                .putShort((short) 0)
                .put(entry.name().getBytes(US_ASCII))
                .array();
    }

    private static byte[] directory(List<Entry> entries, long start) {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            directory.writeBytes(little(46 + entry.name().length())
                    .putInt(CENTRAL)
                    .putShort(VERSION)
                    .put(Arrays.copyOfRange(localHeader(entry), 4, LOCAL_LENGTH))
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt((int) entry.headerOffset())
                    .put(entry.name().getBytes(US_ASCII))
                    .array());
        }
        int length = directory.size();
        directory.writeBytes(little(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(length)
                .putInt((int) start)
                .putShort((short) 0)
                .array());
        return directory.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
