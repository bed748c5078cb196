package org.comity.filing.document;

import java.io.InputStream;

/** A file that somebody sends: in one request, or in parts that are here already. */
public interface Sent {
    /** In any script; see {@link FileName}. */
    String filename();

    /** How many bytes the sender says that it has; null if that is not said. */
    Long announced();

    /**
     * Once the file is welcome.
     *
     * @param limit in bytes
     */
    DocumentStore.Arrived arrive(DocumentStore store, long limit);

    /** It was looked at, and is no document of a court. */
    default void refused() {}

    /** It was kept, and the row that names it is committed. */
    default void kept() {}

    /** The body of one request. */
    record Body(String filename, Long announced, InputStream bytes) implements Sent {
        @Override
        public DocumentStore.Arrived arrive(DocumentStore store, long limit) {
            return store.receive(bytes, limit);
        }
    }
}
