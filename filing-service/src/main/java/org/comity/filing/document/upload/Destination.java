package org.comity.filing.document.upload;

import java.util.UUID;

/** What files are sent for: a submission, a case. */
public interface Destination {
    /** With which name {@code Upload-Metadata} gives its id. */
    String key();

    /**
     * Asked before the first byte comes, so that nobody sends for nothing.
     *
     * @param there bytes of this file, and of the account's others that are on their way to the same place
     * @param everywhere the same, wherever they go
     * @throws org.comity.http.ProblemException if the account may not send there, or so much
     */
    void requireWelcome(UUID id, UUID account, long there, long everywhere);
}
