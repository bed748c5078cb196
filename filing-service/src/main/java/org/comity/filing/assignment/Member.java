package org.comity.filing.assignment;

import java.util.UUID;
import org.comity.filing.casefile.Office;

/** Somebody to whom a case is given, as what. {@code name} as colleagues and parties read it. */
record Member(UUID accountId, String name, Office office) {}
