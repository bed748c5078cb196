package org.comity.serviceofprocess.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.comity.serviceofprocess.adviser.Channel;

/**
 * By which attempt, when and under which rule an addressee was served.
 *
 * @param rebuttable whether the addressee may still prove another date, or that it did not reach him
 */
@Embeddable
public record ServiceDone(
        @Column(name = "served_attempt_id") UUID attemptId,

        @Enumerated(EnumType.STRING) @Column(name = "served_channel")
        Channel channel,

        @Column(name = "served_at") Instant at,
        @Column(name = "served_by_event") String event,
        @Column(name = "served_rule_id") String ruleId,
        @Column(name = "served_article") String article,
        @Column(name = "served_rebuttable") Boolean rebuttable,
        @Column(name = "served_evidence_digest") String evidenceDigest) {}
