package org.comity.filing.courtdocument;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which of the court's orders came back from who was to use them. */
public interface ReturnedOrders {
    /** When; empty while the document did not, and for documents that do not come back. */
    Optional<Instant> returnedAt(UUID documentId);
}
