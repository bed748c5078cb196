package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.LEAVING_NOT_SHOWN;
import static org.comity.serviceofprocess.problem.ServiceProblem.PARTICULAR_METHOD_NOT_SAID;
import static org.comity.serviceofprocess.problem.ServiceProblem.PROOF_MISSING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.serviceofprocess.incoming.IncomingRequest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What the court did for who asked: by the means of the law here. */
@Path("/api/service/incoming/{id}/outcome")
@RolesAllowed("clerk")
@Tag(name = "Requests from abroad")
public class IncomingOutcomeResource {

    private final IncomingBook book;

    IncomingOutcomeResource(IncomingBook book) {
        this.book = book;
    }

    /** By which means a court serves here. Source: CPL 88 – 91; 法释〔2013〕11号 4. */
    @Schema(name = "DomesticMeans")
    enum Means {
        IN_PERSON,
        /** At the residence, with witnesses or filmed, because it was refused. Source: CPL 89. */
        LEFT,
        POST,
        ELECTRONIC,
        /** Another court served. Source: CPL 91. */
        ENTRUSTED
    }

    /** In which way the Convention has it, as its certificate says. */
    @Schema(name = "IncomingMethod")
    enum Method {
        /** Source: HSC 5(1)(a). */
        INTERNAL_LAW("A"),
        /** Which was asked for and is not against the law here. Source: HSC 5(1)(b); CPL 296. */
        PARTICULAR("B"),
        /** Delivered to an addressee who accepted it voluntarily. Source: HSC 5(2). */
        VOLUNTARY("C");

        private final String option;

        Method(String option) {
            this.option = option;
        }

        /** As the model certificate has it. */
        String option() {
            return option;
        }
    }

    /** Why it was not possible by a means. */
    @Schema(name = "DomesticFailure")
    enum Why {
        NOT_FOUND,
        MOVED,
        UNKNOWN_THERE,
        DECEASED_OR_DISSOLVED,
        OTHER
    }

    /**
     * @param words what is known of it
     * @param fileIds files of the request that show it; null if none does
     */
    @Schema(name = "TriedInVain")
    record TriedInVain(
            @NotNull Integer version,
            @NotNull Means means,
            @NotNull LocalDate on,
            @NotNull Why why,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @Path("/tries")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that it could not be served by a means; another may be tried")
    public IncomingView tried(@RestPath UUID id, @NotNull @Valid TriedInVain tried) {
        IncomingRequest request = book.hold(id, tried.version());
        request.requireUnderWay(Asks.SERVICE);
        return book.record(
                request,
                IncomingStep.Kind.TRIED_IN_VAIN,
                tried.on(),
                Map.of(
                        "means", tried.means().name(),
                        "why", tried.why().name(),
                        "words", tried.words()),
                shown(tried.fileIds()));
    }

    /**
     * @param receiver who took the papers, or refused them where they were left
     * @param relationship to the addressee; null if it is the addressee
     * @param witnesses who saw that they were left, or that it was filmed; null where they were not left
     * @param method null for service as the law here prescribes
     * @param particulars how it was served by a particular method, as the certificate says it; null of the other methods
     * @param fileIds files of the request that prove it, at least one: the signed proof of service, the postal receipt, the film
     */
    @Schema(name = "ServedHere")
    record ServedHere(
            @NotNull Integer version,
            @NotNull Means means,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String place,
            @NotBlank @Size(max = 300) String receiver,
            @Size(max = 300) String relationship,
            @Size(max = 1000) String witnesses,
            Method method,
            @Size(max = 2000) String particulars,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @Path("/service")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that the papers were served", description = """
                    Where they were left because they were refused, witnesses or a film show it (CPL 89). How they were served by a \
                    particular method is said in words, because the certificate names it (HSC 5, 6). Without a file that proves it \
                    nothing is recorded (CPL 87).""")
    public IncomingView served(@RestPath UUID id, @NotNull @Valid ServedHere served) {
        IncomingRequest request = book.hold(id, served.version());
        if (served.means() == Means.LEFT && PlainText.isBlank(served.witnesses())) {
            throw LEAVING_NOT_SHOWN.with();
        }
        Method method = served.method() == null ? Method.INTERNAL_LAW : served.method();
        if (method == Method.PARTICULAR && PlainText.isBlank(served.particulars())) {
            throw PARTICULAR_METHOD_NOT_SAID.with();
        }
        if (shown(served.fileIds()).isEmpty()) {
            throw PROOF_MISSING.with();
        }
        request.end(Asks.SERVICE, true);
        Map<String, String> facts = new HashMap<>();
        facts.put("means", served.means().name());
        facts.put("place", served.place());
        facts.put("receiver", served.receiver());
        facts.put("relationship", served.relationship());
        facts.put("witnesses", served.witnesses());
        facts.put("method", method.name());
        facts.put(
                "particulars",
                method == Method.PARTICULAR ? served.particulars().strip() : null);
        return book.record(request, IncomingStep.Kind.SERVED, served.on(), facts, served.fileIds());
    }

    /**
     * @param words by reason of which facts, as the certificate says it
     * @param fileIds as of {@link TriedInVain}
     */
    @Schema(name = "NotDoneHere")
    record NotDone(
            @NotNull Integer version,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @Path("/failure")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that it could not be done, by reason of which facts")
    public IncomingView failed(@RestPath UUID id, @NotNull @Valid NotDone failed) {
        IncomingRequest request = book.hold(id, failed.version());
        request.end(request.asks(), false);
        return book.record(
                request,
                request.asks() == Asks.SERVICE ? IncomingStep.Kind.NOT_SERVED : IncomingStep.Kind.EVIDENCE_NOT_TAKEN,
                failed.on(),
                Map.of("words", failed.words()),
                shown(failed.fileIds()));
    }

    /**
     * @param words what was found, and in which papers it stands
     * @param fileIds as of {@link TriedInVain}
     */
    @Schema(name = "EvidenceTaken")
    record EvidenceTaken(
            @NotNull Integer version,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String place,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @Path("/evidence")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that the evidence was taken")
    public IncomingView taken(@RestPath UUID id, @NotNull @Valid EvidenceTaken taken) {
        IncomingRequest request = book.hold(id, taken.version());
        request.end(Asks.EVIDENCE, true);
        return book.record(
                request,
                IncomingStep.Kind.EVIDENCE_TAKEN,
                taken.on(),
                Map.of("place", taken.place(), "words", taken.words()),
                shown(taken.fileIds()));
    }

    private static List<UUID> shown(List<UUID> fileIds) {
        return fileIds == null ? List.of() : fileIds;
    }
}
