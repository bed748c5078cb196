package org.comity.filing.paper;

import java.util.Optional;
import java.util.UUID;

/** The exchange of evidence that a case has before it, until which what proves something is for its own side alone. */
public interface OpenExchange {
    /** Its id; empty if none is to come. */
    Optional<UUID> in(UUID caseId);
}
