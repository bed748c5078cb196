package org.comity.filing.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A name typed under one's account. Source: CPL 124; E-Signature Law 13.
 *
 * @param digest SHA-256 over everything the signature covers
 */
@Embeddable
public record Signature(
        @Column(name = "signed_name") String name,
        @Column(name = "signed_at") Instant at,
        @Column(name = "signed_digest") String digest) {}
