package org.comity.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where bytes lie that rows name, each under a name of its own with slashes in it. What lies there is whole, is not written over, and has
 * outlived a loss of power by the time it is said to lie there: a row may then be written that names it.
 *
 * <p>Where the store does not answer, everything here throws {@link org.comity.http.HttpProblemCode#UNAVAILABLE}, soon enough for whoever waits.
 */
public interface Store {
    /**
     * @param whole a file that may be gone afterwards
     * @return false if something lies under this name, which stays as it is; then the file stays, too
     */
    boolean put(String name, Path whole) throws IOException;

    /** As {@link #put(String, Path)}, of what fits into memory. */
    boolean put(String name, byte[] whole) throws IOException;

    boolean has(String name) throws IOException;

    /**
     * To be read from anywhere; nothing is held in memory but a piece.
     *
     * @throws java.nio.file.NoSuchFileException if nothing lies there
     */
    SeekableByteChannel open(String name) throws IOException;

    /** Nothing happens if nothing lies there. */
    void erase(String name) throws IOException;

    /** The file in which this would lie, for who needs one; empty where it lies in none of this machine. */
    Optional<Path> file(String name);

    /** As an operator calls it. */
    String called();

    /** @throws org.comity.http.ProblemException UNAVAILABLE if it does not answer or lets us not in */
    void look() throws IOException;

    /** @throws java.nio.file.NoSuchFileException if nothing lies there */
    default byte[] bytes(String name) throws IOException {
        try (SeekableByteChannel channel = open(name)) {
            return Channels.newInputStream(channel).readAllBytes();
        }
    }
}
