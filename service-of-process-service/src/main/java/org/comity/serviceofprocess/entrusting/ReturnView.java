package org.comity.serviceofprocess.entrusting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comity.serviceofprocess.attempt.FileView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier returned.
 *
 * @param on the day of which it speaks, as the carrier says it
 * @param signedBy null where nobody signed
 */
@Schema(name = "CarrierReturn")
record ReturnView(
        EntrustmentReturn.Kind kind,
        LocalDate on,
        String words,
        @Nullable String signedBy,
        List<FileView> files,
        Instant returnedAt) {}
