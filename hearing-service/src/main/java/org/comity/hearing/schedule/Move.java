package org.comity.hearing.schedule;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That the court moved a hearing to another time, from which one and why. Source: Civil Procedure Law art. 149. */
@Embeddable
public record Move(Instant fromStartsAt, Instant fromEndsAt, String reason, UUID movedBy, Instant movedAt) {}
