package org.comity.serviceofprocess.incoming;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody opened a request from abroad, or one of its files. Of the court's people one line stands for a quarter of an hour.
 *
 * @param by FOLLOWER: whoever holds the link that was given to who asked; PARTNER: the system that registered it
 * @param name of who of the court opened it; null of others, and of who is not known by name here
 * @param fileId null if it was the request itself
 */
@Schema(name = "IncomingOpening")
record IncomingOpening(
        Instant at,
        By by,
        @Nullable String name,
        @Nullable UUID fileId,
        @Nullable String fileName) {

    @Schema(name = "IncomingOpenedBy")
    enum By {
        CLERK,
        JUDGE,
        SUPERVISOR,
        PARTNER,
        FOLLOWER;

        /** @param role as the trail has it */
        static By of(String role) {
            return switch (role) {
                case "clerk" -> CLERK;
                case "judge" -> JUDGE;
                case "supervisor" -> SUPERVISOR;
                case "partner" -> PARTNER;
                default -> FOLLOWER;
            };
        }
    }
}
