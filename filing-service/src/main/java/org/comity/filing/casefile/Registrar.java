package org.comity.filing.casefile;

import java.util.UUID;

/**
 * Who puts a case on the register, and by which way it came.
 *
 * @param accountId of the clerk, or of the partner
 */
public record Registrar(UUID accountId, String name, Origin origin) {}
