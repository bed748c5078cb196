package org.comity.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * What lies in a bucket, asked for piece by piece: small ones where somebody looks here and there, larger ones for who reads on. A line that
 * is cut is taken up where it was, as long as the same bytes lie there.
 */
final class BucketChannel implements SeekableByteChannel {
    /** Holds most papers. */
    private static final int FIRST_PIECE = 256 * 1024;

    private static final int LARGEST_PIECE = 8 * 1024 * 1024;
    /** Rather read to the end of a piece than begin a new connection. */
    private static final int LITTLE = 64 * 1024;

    private static final int TIMES = 3;

    private final Source source;
    private final long size;
    private final String etag;
    private long position;
    private int piece = FIRST_PIECE;
    /** From {@link #at} to {@link #end}; null while nothing is under way. */
    private @Nullable ResponseInputStream<GetObjectResponse> line;

    private long at;
    private long end;
    private boolean open = true;

    /** @param etag of what was read before; null for the first piece */
    record Range(long first, long last, @Nullable String etag) {
        String asHeader() {
            return "bytes=" + first + "-" + last;
        }
    }

    interface Source {
        ResponseInputStream<GetObjectResponse> get(Range range) throws IOException;
    }

    private BucketChannel(Source source) throws IOException {
        this.source = source;
        line = source.get(new Range(0, FIRST_PIECE - 1, null));
        String range = line.response().contentRange();
        if (range == null) {
            line.abort();
            throw new IOException("the store gives out no parts");
        }
        size = Long.parseLong(range.substring(range.indexOf('/') + 1));
        etag = line.response().eTag();
        end = Math.min(size, FIRST_PIECE);
    }

    /** @throws java.nio.file.NoSuchFileException if nothing lies there */
    static BucketChannel of(Source source) throws IOException {
        return new BucketChannel(source);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        requireOpen();
        if (position >= size) {
            return -1;
        }
        byte[] bytes = new byte[Math.min(target.remaining(), LITTLE)];
        int count = read(bytes);
        target.put(bytes, 0, count);
        position += count;
        return count;
    }

    private int read(byte[] bytes) throws IOException {
        IOException cut = null;
        for (int time = 0; time < TIMES; time++) {
            if (line == null || at != position || at == end) {
                begin();
            }
            try {
                int count = line.read(bytes, 0, (int) Math.min(bytes.length, end - at));
                if (count > 0 || bytes.length == 0) {
                    at += Math.max(0, count);
                    return Math.max(0, count);
                }
                cut = new IOException("the store gave out less than it has");
            } catch (IOException failed) {
                cut = failed;
            }
            line.abort();
            line = null;
        }
        throw cut;
    }

    private void begin() throws IOException {
        boolean goesOn = at == position;
        letGo();
        piece = goesOn ? Math.min(2 * piece, LARGEST_PIECE) : FIRST_PIECE;
        at = position;
        end = Math.min(size, position + piece);
        line = source.get(new Range(at, end - 1, etag));
    }

    private void letGo() throws IOException {
        if (line == null) {
            return;
        }
        if (end - at > LITTLE) {
            line.abort();
        } else {
            line.close();
        }
        line = null;
    }

    @Override
    public long position() throws IOException {
        requireOpen();
        return position;
    }

    @Override
    public SeekableByteChannel position(long wanted) throws IOException {
        requireOpen();
        if (wanted < 0) {
            throw new IllegalArgumentException("before the beginning");
        }
        position = wanted;
        return this;
    }

    @Override
    public long size() throws IOException {
        requireOpen();
        return size;
    }

    private void requireOpen() throws ClosedChannelException {
        if (!open) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        letGo();
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long wanted) {
        throw new NonWritableChannelException();
    }
}
