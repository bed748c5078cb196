package org.comity.serviceofprocess.incoming;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.tree.Hash;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that was done with a request from abroad. Lines are added and never changed. */
@Entity
@Immutable
@Table(name = "incoming_step")
class IncomingStep {

    /** What was done, and when who asked reads of it. */
    @Schema(name = "IncomingStepKind")
    enum Kind {
        RECEIVED(Told.AT_ONCE),
        ASSIGNED(Told.NEVER),
        ASKED_TO_CORRECT(Told.AT_ONCE),
        CORRECTED(Told.AT_ONCE),
        REFUSAL_PROPOSED(Told.NEVER),
        REFUSAL_NOT_FOLLOWED(Told.NEVER),
        REFUSED(Told.WITH_THE_ANSWER),
        ACCEPTED(Told.AT_ONCE),
        TRIED_IN_VAIN(Told.AT_ONCE),
        SERVED(Told.WITH_THE_ANSWER),
        NOT_SERVED(Told.WITH_THE_ANSWER),
        EVIDENCE_TAKEN(Told.WITH_THE_ANSWER),
        EVIDENCE_NOT_TAKEN(Told.WITH_THE_ANSWER),
        CERTIFICATE_MADE(Told.NEVER),
        ANSWERED(Told.WITH_THE_ANSWER),
        LINK_GIVEN(Told.NEVER),
        LINK_REVOKED(Told.NEVER);

        private final Told told;

        Kind(Told told) {
            this.told = told;
        }

        /** @param answered whether the answer left the court */
        boolean isTold(boolean answered) {
            return told == Told.AT_ONCE || answered && told == Told.WITH_THE_ANSWER;
        }
    }

    private enum Told {
        AT_ONCE,
        /** A result is the court's answer, and that goes out with its certificate. */
        WITH_THE_ANSWER,
        NEVER
    }

    @Id
    private UUID id;

    private UUID requestId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate day;
    private Instant at;
    private UUID byAccount;
    private String byName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> files;

    private byte[] leafHash;
    private String evidenceDigest;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> openings;

    protected IncomingStep() {}

    IncomingStep(
            IncomingRequest request,
            Kind kind,
            LocalDate day,
            Instant at,
            UUID by,
            String byName,
            Map<String, String> facts,
            List<UUID> files,
            EvidenceRecord record) {
        id = UUID.randomUUID();
        requestId = request.id();
        number = request.nextStep();
        this.kind = kind;
        this.day = day;
        this.at = at;
        byAccount = by;
        this.byName = byName;
        this.facts = Map.copyOf(facts);
        this.files = List.copyOf(files);
        leafHash = record.leafHash().bytes();
        evidenceDigest = record.digest();
        openings =
                record.openings().stream().map(EvidenceRecord.Opening::toJson).toList();
    }

    Kind kind() {
        return kind;
    }

    /** At the court. */
    LocalDate day() {
        return day;
    }

    String byName() {
        return byName;
    }

    /** Of the request, which show it. */
    List<UUID> files() {
        return files;
    }

    /** By which the public log knows its entry; empty of a step from before it had one. */
    Optional<Hash> leafHash() {
        return Optional.ofNullable(leafHash).map(Hash::of);
    }

    /** SHA-256 of that entry in hexadecimal, or null likewise. */
    String evidenceDigest() {
        return evidenceDigest;
    }

    /** By name; what is not known is not there. */
    Map<String, String> facts() {
        return facts;
    }
}
