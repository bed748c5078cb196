package org.comity.gateway.mail;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For operators: whether mail leaves. */
@Path("/api/staff/mail")
@RolesAllowed("operator")
@RunOnVirtualThread
public class MailStateResource {
    private final Letters letters;

    MailStateResource(Letters letters) {
        this.letters = letters;
    }

    @GET
    @Transactional
    @Operation(summary = "How many mails wait, and how many were given up in the last 30 days")
    public MailState state() {
        return letters.state();
    }
}
