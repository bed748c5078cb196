package org.comity.gateway.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an inbox stands.
 *
 * @param version rises with everything that changes in it
 * @param unread never more than 100, which stands for that and more
 */
@Schema(
        description =
                "How an inbox stands. The version rises with everything that changes in it; 100 unread are 100 or more.")
public record InboxState(long version, int unread) {}
