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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCase;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Advice;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.NamedReceiver;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.request.RequestAdvice.Teller;
import org.comity.serviceofprocess.request.RequestAdvice.Told;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The task of serving one addressee with papers of a case.
 * <pre>
 *   OPEN ──first effective service──▶ SERVED   later successes do not move the date, an earlier one does (OL 31(4))
 *    ▲                                  │
 *    └──the court finds that it did not reach the addressee (J 135; OL 31(2))
 * </pre>
 */
@Entity
@Table(name = "service_request")
public class ServiceRequest {

    @Id
    private UUID id;

    private UUID caseId;
    private String court;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Paper paper;

    @ElementCollection
    @CollectionTable(name = "service_request_document", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Advice advice;

    private int adviceNumber;
    private String number;
    private String purpose;
    private String telephone;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<String> addresses = List.of();

    private Instant openedAt;
    private UUID openedBy;

    @Embedded
    private ServiceDone done;

    private Instant questionedAt;

    @Enumerated(EnumType.STRING)
    private NextStep nextFor;

    private LocalDate nextOn;

    @Enumerated(EnumType.STRING)
    private Channel nextChannel;

    private int failedAttempts;

    @Version
    private int version;

    protected ServiceRequest() {}

    /**
     * @param court code of the court of the case
     * @param number null if it is served as within the mainland
     */
    ServiceRequest(
            UUID caseId,
            String court,
            UUID partyId,
            Paper paper,
            List<UUID> documents,
            Advice advice,
            String number,
            OpenRequest.Wanted wanted,
            Instant at,
            UUID by) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.court = court;
        this.partyId = partyId;
        this.paper = paper;
        this.documents = new ArrayList<>(documents);
        this.advice = advice;
        this.number = number;
        this.purpose = wanted.purpose();
        this.telephone = wanted.telephone();
        this.addresses = wanted.addresses();
        this.openedAt = at;
        this.openedBy = by;
        next(NextStep.BEGIN, CourtClock.dateOf(at), null);
    }

    /** The adviser's first answer, of the day on which this request was opened. */
    RequestAdvice firstAdvice(Teller by) {
        return new RequestAdvice(id, 0, Told.OPENED, null, advice, openedAt, by);
    }

    /** The adviser was told something and answered anew; its answers from before stay. */
    RequestAdvice advised(Told told, String reason, Advice answer, Instant at, Teller by) {
        advice = answer;
        adviceNumber++;
        return new RequestAdvice(id, adviceNumber, told, reason, answer, at, by);
    }

    ServiceRequestOpened opened() {
        return new ServiceRequestOpened(caseId, id, partyId, openedAt, openedBy);
    }

    /**
     * The addressee was served by an attempt. The earliest effective service counts; a later one changes nothing.
     * Source: OL 31(4).
     *
     * @param starts the periods that these papers start for this party
     * @param kinds of these papers
     * @return the fact to tell, or empty if the addressee had been served before that instant
     */
    public Optional<Served> serve(
            ServiceDone service, List<StartedPeriod> starts, List<String> kinds, String appearanceCodeDigest) {
        if (done != null && !service.at().isBefore(done.at())) {
            return Optional.empty();
        }
        done = service;
        questionedAt = null;
        next(NextStep.NONE, CourtClock.dateOf(service.at()), service.channel());
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
                kinds,
                appearanceCodeDigest));
    }

    /**
     * What is to be done next, and the court's day by which; of one who is served, {@code NONE} and since when.
     *
     * @param channel of the attempt that waits for it; null where none does
     */
    public void next(NextStep step, LocalDate on, Channel channel) {
        nextFor = step;
        nextOn = on;
        nextChannel = channel;
    }

    /** An attempt ended without service. */
    public void attemptFailed() {
        failedAttempts++;
    }

    /** The court found that what counted as service is none. */
    public void notServed() {
        done = null;
        questionedAt = null;
        next(NextStep.BEGIN, nextOn, null);
    }

    /**
     * The message of an attempt came back. What counts goes on to count; only a judge finds otherwise. Source: J 135.
     *
     * @param arrival the kind of event by which papers arrive; a service by another is not in question
     */
    public void question(UUID attemptId, String arrival, Instant at) {
        if (questionedAt == null
                && done != null
                && done.attemptId().equals(attemptId)
                && done.event().equals(arrival)) {
            questionedAt = at;
        }
    }

    /** What these papers are, by their codes in the table of court-law, each once. */
    public List<String> kinds(CourtCase file) {
        return documents.stream()
                .flatMap(id -> file.document(id).stream())
                .map(CaseDocument::kind)
                .distinct()
                .toList();
    }

    /** The periods that these papers start for their addressee; empty also if a person must say. */
    public List<StartedPeriod> starts(CourtCase file) {
        return StartedPeriod.by(paper, documents, file, file.party(partyId).orElseThrow(), advice.situation());
    }

    /** Whether the party itself, or whom it named, has to take the papers: no arrival and no silence serves them. Source: J 133. */
    public boolean isOfConciliation() {
        return paper == Paper.MEDIATION_STATEMENT;
    }

    /**
     * Whether somebody in this capacity can take the papers for the addressee: a conciliation statement only the party itself, or
     * whom it named to receive it. Source: J 133.
     *
     * @param capacity as the addressee's page asks for it
     */
    public boolean canBeTakenBy(String capacity) {
        if (!isOfConciliation()) {
            return true;
        }
        NamedReceiver named = advice.situation().namedReceiver();
        return switch (capacity) {
            case "ADDRESSEE", "LEGAL_REPRESENTATIVE" -> true;
            case "LAWYER" -> named == NamedReceiver.LITIGATION_AGENT || named == NamedReceiver.OTHER;
            default -> named == NamedReceiver.OTHER;
        };
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

    /** Such as （2026）浙01请外送1号; null for what is served as within the mainland, and for what is older than these numbers. */
    public String number() {
        return number;
    }

    /** Why these papers are served now, in the clerk's words; null if it is not said. */
    public String purpose() {
        return purpose;
    }

    /** Of the addressee; null if nobody knows one. */
    public String telephone() {
        return telephone;
    }

    /** Others than that of the case file at which the addressee may be found. */
    public List<String> addresses() {
        return addresses == null ? List.of() : addresses;
    }

    /** Which of the adviser's answers {@link #advice()} is, from 0. */
    public int adviceNumber() {
        return adviceNumber;
    }

    /** The adviser's newest answer. */
    public Advice advice() {
        return advice;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UUID openedBy() {
        return openedBy;
    }

    /** Since when the service that counts is in question, because its message came back; null if it is not. */
    public Instant questionedAt() {
        return questionedAt;
    }

    public Optional<ServiceDone> done() {
        return Optional.ofNullable(done);
    }
}
