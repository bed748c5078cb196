package org.comity.serviceofprocess.incoming;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The certificate, and that it went back to who asked. */
@Path("/api/service/incoming/{id}/answer")
@RolesAllowed("clerk")
@Tag(name = "Requests from abroad")
public class IncomingAnswerResource {

    private final IncomingAnswers answers;

    IncomingAnswerResource(IncomingAnswers answers) {
        this.answers = answers;
    }

    /**
     * @param language beside Chinese, one of the request's; zh-CN where Chinese stands alone
     * @param place where the certificate is made
     * @param remarks null if there are none
     */
    @Schema(name = "MakeCertificate")
    record MakeCertificate(
            @NotNull Integer version,
            @NotBlank @Size(max = 10) String language,
            @NotBlank @Size(max = 200) String place,
            @Size(max = 2000) String remarks) {}

    @POST
    @Path("/certificate")
    @ResponseStatus(201)
    @RunOnVirtualThread
    @Operation(summary = "Makes the certificate of what became of it, under the court's seal", description = """
                    PDF/A, in Chinese and another language: the model form of HSC 6 where the Convention is relied on, else a certificate of the court. What was recorded stands in it. Made again, both are kept.""")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "The same key and request make one certificate")
    public IncomingView certificate(@RestPath UUID id, @NotNull @Valid MakeCertificate make) {
        return answers.keep(answers.drawn(answers.check(id, make)));
    }

    /**
     * @param on the day at the court on which it was sent
     * @param way by which, such as through the ministry
     */
    @Schema(name = "AnswerSent")
    record AnswerSent(
            @NotNull Integer version,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String way) {}

    @POST
    @Path("/sending")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Records that the answer was sent",
            description = "Refused while no certificate was made. From now on who asked reads it by its link.")
    public IncomingView send(@RestPath UUID id, @NotNull @Valid AnswerSent sent) {
        return answers.sent(id, sent);
    }
}
