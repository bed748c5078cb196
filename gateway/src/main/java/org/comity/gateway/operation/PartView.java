package org.comity.gateway.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of the court and how one replica of it stands.
 *
 * @param unhandled messages of other parts that it has still to handle; null if Kafka does not say
 */
@Schema(name = "OperationPart", description = "A part of the court and how one replica of it stands")
public record PartView(
        String name,
        State state,
        List<Check> checks,
        @Nullable Long unhandled,
        List<Job> jobs) {
    @Schema(name = "OperationState")
    public enum State {
        READY,
        /** It answers, and says what is wrong. */
        NOT_READY,
        /** It does not answer. */
        SILENT
    }

    /** @param data what the check says besides, as it says it */
    @Schema(name = "OperationCheck")
    public record Check(String name, boolean up, Map<String, String> data) {}

    /**
     * What is done again and again.
     *
     * @param doneAt when it was done last; null if it never was since this replica started
     * @param failedAt when it failed; null unless it did the last time
     */
    @Schema(name = "OperationJob")
    public record Job(
            String name, @Nullable Instant doneAt, @Nullable Instant failedAt) {}
}
