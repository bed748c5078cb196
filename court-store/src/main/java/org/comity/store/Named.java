package org.comity.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of a service name in its store, so that all of it can be taken along to another one. */
public interface Named {
    /**
     * @param names under which it may lie, one of them
     * @param digest SHA-256 in hex of what was sent
     */
    record Entry(List<String> names, String digest) {}

    /** Everything, read page by page; what is written meanwhile may be among it or not. */
    Stream<Entry> all();

    /**
     * To be called in a transaction: until it ends nobody else writes or erases these bytes.
     *
     * @return whether a row still names them
     */
    boolean hold(Entry entry);

    /**
     * @return SHA-256 in hex of what a store has of it, as it was sent, however it lies; empty if it has nothing
     * @throws IOException if what it has cannot be read
     */
    Optional<String> digest(Store store, Entry entry) throws IOException;
}
