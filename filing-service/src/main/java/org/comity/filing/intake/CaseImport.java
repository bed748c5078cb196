package org.comity.filing.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.Origin;
import org.comity.filing.casefile.Registrar;

/** A file of many cases, and who sent it for which courts; its lines say what comes of each case. */
@Entity
class CaseImport {
    @Id
    private UUID id;

    private UUID accountId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String courts;
    private String digest;
    private Instant startedAt;
    private Instant finishedAt;

    protected CaseImport() {}

    /** @param digest SHA-256 of the file */
    CaseImport(Registrar registrar, Set<String> courts, String digest, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = registrar.accountId();
        this.name = registrar.name();
        this.origin = registrar.origin();
        this.courts = String.join(" ", courts);
        this.digest = digest;
        this.startedAt = now;
    }

    /** No line waits any more. */
    void finish(Instant now) {
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    Registrar registrar() {
        return new Registrar(accountId, name, origin);
    }

    /** For which its sender might register when it was sent. */
    Set<String> courts() {
        return courts.isEmpty() ? Set.of() : Set.of(courts.split(" "));
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Null while lines wait. */
    Instant finishedAt() {
        return finishedAt;
    }
}
