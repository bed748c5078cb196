package org.comity.serviceofprocess.channel.electronic;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A paper in a temporary file that nobody else can read and that is gone once it is closed, also if the process is killed. */
public final class FetchedPaper implements AutoCloseable {

    private final FileChannel channel;

    private FetchedPaper(FileChannel channel) {
        this.channel = channel;
    }

    /** To be written. */
    public static FetchedPaper empty() {
        try {
            Path file = Files.createTempFile("comity-paper-", ".tmp");
            return new FetchedPaper(FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** To write it. */
    public FileChannel channel() {
        return channel;
    }

    /** In bytes. */
    public long size() {
        try {
            return channel.size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Its bytes where they lie on the disk; not read once this is closed. */
    public ByteBuffer mapped() throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }

    /** Writes the whole paper. */
    public void writeTo(OutputStream out) throws IOException {
        InputStream in = Channels.newInputStream(channel.position(0));
        in.transferTo(out);
        out.flush();
    }

    /**
     * Closes what an answer is made from once the answer is over, also if it is never written: to HEAD, or over a line that was cut, perhaps
     * while papers were fetched.
     */
    public static void closeAfter(RoutingContext exchange, Runnable close) {
        exchange.addEndHandler(ended -> close.run());
        if (exchange.response().closed()) {
            close.run();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
