package org.comity.serviceofprocess.channel.electronic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.comity.serviceofprocess.channel.electronic.sms.SmsProvider;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the court has a provider of text messages. */
@Path("/api/service/sms")
@RolesAllowed("clerk")
@Tag(name = "Electronic service")
public class SmsResource {

    private final SmsProvider provider;

    SmsResource(SmsProvider provider) {
        this.provider = provider;
    }

    /** @param on whether text messages can be sent */
    record SmsView(boolean on) {}

    @GET
    @Operation(
            summary = "Whether text messages can be sent from here",
            description = "False unless a provider is configured.")
    public SmsView show() {
        return new SmsView(provider.isOn());
    }
}
