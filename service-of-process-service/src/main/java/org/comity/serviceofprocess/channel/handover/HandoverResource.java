package org.comity.serviceofprocess.channel.handover;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.LEAVING_NOT_LAWFUL;
import static org.comity.serviceofprocess.problem.ServiceProblem.LEAVING_NOT_SHOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttemptView;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/service/attempts/{id}")
@RolesAllowed("clerk")
@Tag(name = "Handing over", description = "CPL 87 – 89, 134, 283(4) – (7), (10)")
public class HandoverResource {

    private final AttemptBook book;
    private final ServiceRequests requests;

    HandoverResource(AttemptBook book, ServiceRequests requests) {
        this.book = book;
        this.requests = requests;
    }

    /** @param office the court or lawyer that serves for this court */
    record Entrusted(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String office,
            @Size(max = 200) String reference,
            @Size(max = 4000) String words,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    /** @param server who went, and for which court or firm */
    record InVain(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String place,
            @NotBlank @Size(max = 300) String server,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    /**
     * @param refusedBy who refused, and what that person is to the addressee
     * @param reason why it was refused, as the record must say
     * @param witnesses who signed as witnesses, and of which organisation; null if it was photographed or filmed instead
     */
    record Left(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String place,
            @NotBlank @Size(max = 300) String refusedBy,
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 300) String server,
            @Size(max = 1000) String witnesses,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @Path("/entrusting")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Records that another court or a lawyer serves for this court",
            description = "What they bring back is recorded like what this court's own people do.")
    public ServiceAttemptView entrust(@RestPath UUID id, @NotNull @Valid Entrusted entrusted) {
        ServiceAttempt attempt = hold(id);
        attempt.requireUnderWay();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("office", entrusted.office());
        facts.put("reference", entrusted.reference());
        facts.put("words", entrusted.words());
        book.record(attempt, EventKind.SENT_ON, entrusted.on(), facts, entrusted.fileIds());
        return ServiceAttemptView.of(attempt, book.today());
    }

    @POST
    @Path("/visits")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that papers could not be handed over")
    public ServiceAttemptView inVain(@RestPath UUID id, @NotNull @Valid InVain visit) {
        ServiceAttempt attempt = hold(id);
        attempt.requireUnderWay();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("place", visit.place());
        facts.put("server", visit.server());
        facts.put("words", visit.words());
        book.record(attempt, EventKind.NOT_HANDED_OVER, visit.on(), facts, visit.fileIds());
        return ServiceAttemptView.of(attempt, book.today());
    }

    @POST
    @Path("/leaving")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that papers were left at the residence after a refusal to sign", description = """
                    That is service (CPL 89), if witnesses signed or it was photographed or filmed; not of a court conciliation \
                    statement (J 133), and not where the addressee merely agreed to another means.""")
    public ServiceAttemptView leave(@RestPath UUID id, @NotNull @Valid Left left) {
        ServiceAttempt attempt = hold(id);
        attempt.requireUnderWay();
        if (attempt.channel() == Channel.AGREED_MEANS
                || requests.require(attempt.requestId()).paper() == Paper.MEDIATION_STATEMENT) {
            throw LEAVING_NOT_LAWFUL.with();
        }
        if (PlainText.isBlank(left.witnesses())
                && (left.fileIds() == null || left.fileIds().isEmpty())) {
            throw LEAVING_NOT_SHOWN.with();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("place", left.place());
        facts.put("refusedBy", left.refusedBy());
        facts.put("refusal", left.reason());
        facts.put("server", left.server());
        facts.put("witnesses", left.witnesses());
        book.record(attempt, EventKind.LEFT_AT_RESIDENCE, left.on(), facts, left.fileIds());
        return ServiceAttemptView.of(attempt, book.today());
    }

    private ServiceAttempt hold(UUID id) {
        ServiceAttempt attempt = book.hold(id);
        if (attempt.how() != How.HANDOVER) {
            throw ATTEMPT_NOT_FOUND.with(id);
        }
        return attempt;
    }
}
