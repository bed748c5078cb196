package org.comity.serviceofprocess.channel.electronic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.serviceofprocess.channel.electronic.Prompts.Begun;
import org.comity.serviceofprocess.channel.electronic.sms.SmsProvider;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Reminding an addressee by text message. */
@Path("/api/service/requests/{requestId}/electronic-attempts/{attemptId}/prompts")
@RolesAllowed("clerk")
@Tag(name = "Electronic service")
public class PromptResource {

    private final Prompts prompts;
    private final SmsProvider provider;

    PromptResource(Prompts prompts, SmsProvider provider) {
        this.prompts = prompts;
        this.provider = provider;
    }

    /** @param telephone with the country's code after a plus sign; blanks, dashes and brackets may stand in it (ITU-T E.164) */
    @Schema(name = "Prompt")
    record Prompt(@NotBlank @Size(max = 40) String telephone) {}

    @POST
    @ResponseStatus(204)
    @RunOnVirtualThread
    @Operation(summary = "Reminds the addressee by text message that a message of the court waits", description = """
                    A reminder, which is never service and starts nothing (OL 32): it names the court and the reference of the message, \
                    not the case, and has no link to the papers. What the provider answered stands among the attempt's events. Refused \
                    where no provider is set up, and unless the message went out and the papers wait.""")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "The same key and request send no second message")
    public void prompt(@RestPath UUID requestId, @RestPath UUID attemptId, @NotNull @Valid Prompt prompt) {
        Begun begun = prompts.begin(requestId, attemptId, prompt.telephone());
        if (begun.sms() != null) {
            prompts.settle(
                    attemptId,
                    begun.sms(),
                    provider.send(begun.sms().to(), begun.sms().text()));
        }
    }
}
