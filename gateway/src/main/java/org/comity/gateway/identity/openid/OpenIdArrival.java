package org.comity.gateway.identity.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.comity.gateway.secret.Secret;

/** Somebody who came back from the issuer and whom no account here is of, until they say which is theirs or take a new one. */
@Entity
@Table(name = "openid_arrival")
class OpenIdArrival {
    private static final Duration LASTS = Duration.ofMinutes(30);

    @Id
    @Column(name = "code_digest")
    private String codeDigest;

    private String issuer;
    private String subject;
    private String email;

    @Column(name = "address_confirmed")
    private boolean addressConfirmed;

    @Column(name = "proven_at")
    private Instant provenAt;

    @Column(name = "proven_by")
    private String provenBy;

    @Column(name = "issuer_session")
    private String issuerSession;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected OpenIdArrival() {}

    OpenIdArrival(Secret code, OpenIdPerson person, Instant now) {
        this.codeDigest = code.digest();
        this.issuer = person.issuer().toString();
        this.subject = person.subject();
        this.email = person.email();
        this.addressConfirmed = person.addressConfirmed();
        this.provenAt = person.provenAt();
        this.provenBy = String.join(" ", person.by());
        this.issuerSession = person.session();
        this.expiresAt = now.plus(LASTS);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Without what only the form is filled with. */
    OpenIdPerson person() {
        return new OpenIdPerson(
                URI.create(issuer),
                subject,
                email,
                addressConfirmed,
                "",
                null,
                null,
                provenAt,
                provenBy.isEmpty() ? List.of() : List.of(provenBy.split(" ")),
                issuerSession);
    }
}
