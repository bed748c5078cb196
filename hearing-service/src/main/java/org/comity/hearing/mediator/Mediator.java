package org.comity.hearing.mediator;

import static org.comity.hearing.problem.HearingProblem.MEDIATOR_CODE_USED;
import static org.comity.hearing.problem.HearingProblem.MEDIATOR_NOT_SUSPENDED;
import static org.comity.hearing.problem.HearingProblem.MEDIATOR_SUSPENDED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.cases.CourtCase;

/**
 * Somebody of a court's register who mediates. They come with an account of their own, which a code from the clerk joins to the entry; until
 * then, and while the court has suspended them, nobody can choose them. Source: Civil Procedure Law art. 98; Online Mediation Rules art. 6.
 */
@Entity
public class Mediator {
    @Id
    private UUID mediatorId;

    private String court;
    private String name;
    private String body;

    /** BCP 47, what they speak best first. */
    private String[] languages;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String fields;

    /** Null until they came with the code. */
    private UUID accountId;

    /** SHA-256 in hex of the code that was given last; null once it was used. */
    private String codeDigest;

    private UUID addedBy;
    private Instant addedAt;
    private UUID suspendedBy;
    private Instant suspendedAt;
    private String suspensionReason;

    @Version
    private long version;

    protected Mediator() {}

    Mediator(
            String court,
            String name,
            String body,
            List<String> languages,
            Origin origin,
            String fields,
            UUID clerk,
            Instant now) {
        mediatorId = UUID.randomUUID();
        this.court = court;
        this.name = name;
        this.body = body;
        this.languages = languages.toArray(String[]::new);
        this.origin = origin;
        this.fields = fields;
        addedBy = clerk;
        addedAt = now;
    }

    /** Whoever came with a code before stays until somebody comes with the new one. */
    void giveCode(String digest) {
        codeDigest = digest;
    }

    /** @throws org.comity.http.ProblemException MEDIATOR_CODE_USED for who came with it before */
    void join(UUID account) {
        if (account.equals(accountId)) {
            throw MEDIATOR_CODE_USED.with();
        }
        accountId = account;
        codeDigest = null;
    }

    /** @throws org.comity.http.ProblemException MEDIATOR_SUSPENDED if they are */
    void suspend(String reason, UUID clerk, Instant now) {
        if (suspendedAt != null) {
            throw MEDIATOR_SUSPENDED.with(name);
        }
        suspendedBy = clerk;
        suspendedAt = now;
        suspensionReason = reason;
    }

    /** @throws org.comity.http.ProblemException MEDIATOR_NOT_SUSPENDED */
    void restore() {
        if (suspendedAt == null) {
            throw MEDIATOR_NOT_SUSPENDED.with(name);
        }
        suspendedBy = null;
        suspendedAt = null;
        suspensionReason = null;
    }

    /** Whether somebody can choose them now. */
    boolean works() {
        return accountId != null && suspendedAt == null;
    }

    boolean fits(CourtCase courtCase) {
        return origin.fits(courtCase);
    }

    public UUID id() {
        return mediatorId;
    }

    String court() {
        return court;
    }

    public String name() {
        return name;
    }

    String body() {
        return body;
    }

    List<String> languages() {
        return List.of(languages);
    }

    /** In which they are spoken to. */
    public String firstLanguage() {
        return languages[0];
    }

    Origin origin() {
        return origin;
    }

    /** What they know about, in the court's words; null if nothing is said. */
    String fields() {
        return fields;
    }

    /** Null until they came with the code from the clerk. */
    public UUID accountId() {
        return accountId;
    }

    Instant addedAt() {
        return addedAt;
    }

    Instant suspendedAt() {
        return suspendedAt;
    }

    String suspensionReason() {
        return suspensionReason;
    }
}
