package org.comity.cases;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Somebody of the court to whom a case was given.
 *
 * @param office in this case, as filing-service calls it, such as {@code PRESIDING_JUDGE}
 */
@Embeddable
public record CaseAssignee(UUID accountId, String office, String name) {}
