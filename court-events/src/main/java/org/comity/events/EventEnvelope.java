package org.comity.events;

import java.time.Instant;
import java.util.UUID;

/**
 * What a listener may know of an event beside its data.
 *
 * @param eventId the same however often the event arrives
 * @param subject the case, or the submission
 * @param from the service that says so, for example {@code filing-service}
 * @param occurredAt when it became true there
 */
public record EventEnvelope(UUID eventId, UUID subject, String from, Instant occurredAt) {}
