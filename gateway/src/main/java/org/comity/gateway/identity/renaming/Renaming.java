package org.comity.gateway.identity.renaming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.identity.account.Account;
import org.comity.http.Caller;

/** That an account was given another name, and by what paper. */
@Entity
@Table(name = "account_renaming")
class Renaming {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "to_name")
    private String toName;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_check")
    private RenamingResource.SeenHow check;

    private String evidence;
    private String court;

    @Column(name = "renamed_by")
    private UUID by;

    @Column(name = "renamed_by_name")
    private String byName;

    @Column(name = "renamed_at")
    private Instant at;

    protected Renaming() {}

    Renaming(Account account, RenamingResource.RenamingRequest request, String court, Caller by, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = account.id();
        this.fromName = account.name();
        this.toName = request.displayName().text();
        this.check = request.check();
        this.evidence = request.paper();
        this.court = court;
        this.by = by.accountId();
        this.byName = by.name();
        this.at = now;
    }

    UUID id() {
        return id;
    }
}
