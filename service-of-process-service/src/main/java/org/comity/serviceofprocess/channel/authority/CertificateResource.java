package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.CERTIFICATE_KNOWN;
import static org.comity.serviceofprocess.problem.ServiceProblem.CERTIFICATE_NOT_WHOLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.http.RecentProof;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.FailureReason;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempt.State;
import org.comity.serviceofprocess.attempt.ServiceAttemptView;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.channel.authority.ReturnedCertificate.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The certificates that come back, field by field. A judge decides where two of them cannot both be true. */
@Path("/api/service/attempts/{id}/certificates")
@RolesAllowed("clerk")
@Tag(name = "Authorities")
public class CertificateResource {

    private final AuthorityBook authorities;
    private final AttemptBook book;
    private final ServiceAttempts attempts;
    private final ReturnedCertificates certificates;
    private final Caller caller;
    private final Clock clock;

    CertificateResource(
            AuthorityBook authorities,
            AttemptBook book,
            ServiceAttempts attempts,
            ReturnedCertificates certificates,
            Caller caller,
            Clock clock) {
        this.authorities = authorities;
        this.book = book;
        this.attempts = attempts;
        this.certificates = certificates;
        this.caller = caller;
        this.clock = clock;
    }

    /** How the authority served. Source: HSC 5. */
    @Schema(name = "CertifiedMethod")
    enum Method {
        /** As the law of the destination prescribes: 5(1)(a). */
        INTERNAL_LAW,
        /** As the applicant asked: 5(1)(b). */
        PARTICULAR,
        /** Accepted voluntarily: 5(2). */
        VOLUNTARY
    }

    /**
     * @param servedOn only of SERVED, as are place, method, person and relation
     * @param person who took the papers, and how the certificate describes that person
     * @param relation of that person to the addressee: family, business or other
     * @param reasons only of NOT_SERVED: the facts by reason of which they were not
     * @param expenses what is to be paid by article 12(2), in the certificate's words; null if nothing
     */
    record CertificateReturned(
            @NotNull Outcome outcome,
            LocalDate servedOn,
            @Size(max = 500) String place,
            Method method,
            @Size(max = 500) String person,
            @Size(max = 200) String relation,
            @Size(max = 4000) String reasons,
            @NotBlank @Size(max = 300) String authority,
            @NotNull LocalDate certifiedOn,
            @Size(max = 500) String expenses,
            @NotEmpty @Size(max = 10) List<@NotNull UUID> fileIds) {

        /** What its form demands for what it says. */
        boolean isWhole() {
            return outcome == Outcome.SERVED
                    ? servedOn != null && !PlainText.isBlank(place) && method != null && !PlainText.isBlank(person)
                    : servedOn == null && !PlainText.isBlank(reasons);
        }

        Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("outcome", outcome.name());
            facts.put("servedOn", servedOn == null ? null : servedOn.toString());
            facts.put("place", place);
            facts.put("method", method == null ? null : method.name());
            facts.put("person", person);
            facts.put("relation", relation);
            facts.put("reasons", reasons);
            facts.put("authority", authority);
            facts.put("certifiedOn", certifiedOn.toString());
            facts.put("expenses", expenses);
            return facts;
        }
    }

    /** @param counts whether this one counts; then those that it contradicts do not */
    record CertificateDecision(
            @NotNull Boolean counts,
            @NotBlank @Size(max = 4000) String reasons) {}

    record CertificateView(
            UUID id,
            Outcome outcome,
            @Nullable LocalDate servedOn,
            LocalDate certifiedOn,
            String authority,
            ReturnedCertificate.Standing standing,
            @Nullable String decisionReasons) {

        static CertificateView of(ReturnedCertificate certificate) {
            return new CertificateView(
                    certificate.id(),
                    certificate.outcome(),
                    certificate.servedOn(),
                    certificate.certifiedOn(),
                    certificate.authority(),
                    certificate.standing(),
                    certificate.decisionReasons());
        }
    }

    @GET
    @RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(summary = "The certificates of an attempt, in the order in which they came")
    public List<CertificateView> list(@RestPath UUID id) {
        attempts.requireFor(caller, id);
        return certificates.ofAttempt(id).stream().map(CertificateView::of).toList();
    }

    @POST
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records a certificate that came back, field by field", description = """
                    With its scan. It has its effect at once: the day of service that it states, or the failure of the channel. If it \
                    contradicts another, neither changes anything until a judge has decided.""")
    public ServiceAttemptView returned(@RestPath UUID id, @NotNull @Valid CertificateReturned returned) {
        ServiceAttempt attempt = authorities.hold(id);
        if (!returned.isWhole()) {
            throw CERTIFICATE_NOT_WHOLE.with();
        }
        ReturnedCertificate certificate = new ReturnedCertificate(
                id,
                returned.outcome(),
                returned.servedOn(),
                returned.certifiedOn(),
                returned.authority().strip(),
                clock.instant(),
                caller.accountId());
        List<ReturnedCertificate> before = certificates.ofAttempt(id);
        if (before.stream().anyMatch(certificate::isSameAs)) {
            throw CERTIFICATE_KNOWN.with();
        }
        if (before.stream().anyMatch(certificate::contradicts)) {
            certificate.contest();
            authorities.record(
                    attempt,
                    EventKind.CERTIFICATES_DIFFER,
                    returned.certifiedOn(),
                    returned.facts(),
                    returned.fileIds());
        } else {
            takeEffect(attempt, certificate, returned.facts(), returned.fileIds());
        }
        certificates.persist(certificate);
        return ServiceAttemptView.of(attempt, book.today());
    }

    @POST
    @RecentProof
    @Path("/{certificateId}/decision")
    @RolesAllowed("judge")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Decides whether a certificate counts that contradicts another", description = """
                    A judge's act, with reasons. If it counts, those that it contradicts do not, and the day of service is that of \
                    this one, or none; the service that counted before stays readable.""")
    public ServiceAttemptView decide(
            @RestPath UUID id, @RestPath UUID certificateId, @NotNull @Valid CertificateDecision decision) {
        ServiceAttempt attempt = authorities.hold(id);
        ReturnedCertificate certificate = certificates.requireContested(id, certificateId);
        certificate.decide(decision.counts(), decision.reasons());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("counts", decision.counts().toString());
        facts.put("reasons", decision.reasons());
        facts.put("certifiedOn", certificate.certifiedOn().toString());
        if (!decision.counts()) {
            return authorities.record(attempt, EventKind.CERTIFICATES_DIFFER, book.today(), facts, null);
        }
        certificates.ofAttempt(id).stream().filter(certificate::contradicts).forEach(ReturnedCertificate::setAside);
        if (book.isCorrectable(attempt)) {
            book.correct(attempt, certificate.servedOn(), decision.reasons());
        } else {
            if (attempt.state() == State.SERVED) {
                book.setAside(attempt, decision.reasons());
            }
            takeEffect(attempt, certificate, facts, null);
        }
        return ServiceAttemptView.of(attempt, book.today());
    }

    private void takeEffect(
            ServiceAttempt attempt, ReturnedCertificate certificate, Map<String, String> facts, List<UUID> fileIds) {
        if (certificate.outcome() == Outcome.SERVED) {
            book.record(attempt, EventKind.CERTIFIED_SERVED, certificate.servedOn(), facts, fileIds);
            return;
        }
        book.record(attempt, EventKind.CERTIFIED_NOT_SERVED, certificate.certifiedOn(), facts, fileIds);
        if (attempt.state() == State.UNDER_WAY) {
            book.fail(
                    attempt,
                    FailureReason.CERTIFIED_NOT_SERVED,
                    certificate.certifiedOn(),
                    facts.getOrDefault("reasons", certificate.authority()),
                    null);
        }
    }
}
