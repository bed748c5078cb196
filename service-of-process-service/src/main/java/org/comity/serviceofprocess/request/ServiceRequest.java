package org.comity.serviceofprocess.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.cases.CourtCase;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Advice;
import org.comity.serviceofprocess.adviser.Paper;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The task of serving one addressee with papers of a case.
 * <pre>
 *   OPEN ──first effective service──▶ SERVED   final: later successes do not move the date (OL 31(4))
 * </pre>
 */
@Entity
@Table(name = "service_request")
public class ServiceRequest {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Paper paper;

    @ElementCollection
    @CollectionTable(name = "service_request_document", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Advice advice;

    private Instant openedAt;
    private UUID openedBy;

    @Embedded
    private ServiceDone done;

    @Version
    private int version;

    protected ServiceRequest() {}

    ServiceRequest(UUID caseId, UUID partyId, Paper paper, List<UUID> documents, Advice advice, Instant at, UUID by) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.partyId = partyId;
        this.paper = paper;
        this.documents = new ArrayList<>(documents);
        this.advice = advice;
        this.openedAt = at;
        this.openedBy = by;
    }

    ServiceRequestOpened opened() {
        return new ServiceRequestOpened(caseId, id, partyId, openedAt, openedBy);
    }

    /**
     * The addressee was served by an attempt. The earliest effective service counts; a later one changes nothing.
     * Source: OL 31(4).
     *
     * @param starts the periods that these papers start for this party
     * @return the fact to tell, or empty if the addressee had been served before
     */
    public Optional<Served> serve(ServiceDone service, List<StartedPeriod> starts, String appearanceCodeDigest) {
        if (done != null) {
            return Optional.empty();
        }
        done = service;
        return Optional.of(new Served(
                caseId,
                id,
                service.attemptId(),
                partyId,
                paper,
                service.channel().name(),
                service.at(),
                CourtClock.dateOf(service.at()),
                service.ruleId(),
                service.article(),
                service.evidenceDigest(),
                starts,
                appearanceCodeDigest));
    }

    /** The periods that these papers start for their addressee; empty also if a person must say. */
    public List<StartedPeriod> starts(CourtCase file) {
        return StartedPeriod.by(paper, documents, file, file.party(partyId).orElseThrow(), advice.situation());
    }

    /**
     * Whether another request serves what this one serves, so that the earlier of both services counts: there is one claim in
     * a case, but there may be several judgments.
     */
    boolean servesTheSameAs(ServiceRequest other) {
        return caseId.equals(other.caseId)
                && partyId.equals(other.partyId)
                && paper == other.paper
                && (paper == Paper.STATEMENT_OF_CLAIM || !Collections.disjoint(documents, other.documents));
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    public Paper paper() {
        return paper;
    }

    public List<UUID> documents() {
        return List.copyOf(documents);
    }

    /** The adviser's answer on the day this request was opened. */
    public Advice advice() {
        return advice;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UUID openedBy() {
        return openedBy;
    }

    public Optional<ServiceDone> done() {
        return Optional.ofNullable(done);
    }
}
