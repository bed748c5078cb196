package org.comity.filing.representation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.comity.filing.document.FileName;
import org.comity.filing.document.Sent;
import org.comity.filing.document.UploadVolumes;
import org.comity.filing.document.Uploads;
import org.comity.http.Caller;
import org.comity.http.KnownLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The paper of somebody who entered with the code of a party and does not see the case yet. */
@Path("/api/filing/appearances/{representationId}/proof")
@RolesAllowed("party")
@Tag(name = "Appearance")
public class EnteringProofResource {
    private final Entrances entrances;
    private final Uploads uploads;
    private final UploadVolumes volumes;
    private final Caller caller;
    private final Clock clock;

    EnteringProofResource(Entrances entrances, Uploads uploads, UploadVolumes volumes, Caller caller, Clock clock) {
        this.entrances = entrances;
        this.uploads = uploads;
        this.volumes = volumes;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(
            summary = "Hand in the paper by which one acts for a party, having entered with its code",
            description =
                    "The body is the file itself; its name travels in Content-Disposition. The court and the party's side read it, and "
                            + "the court confirms or refuses next. Until then the account sees nothing of the case.")
    public RepresentationView prove(
            @RestPath UUID representationId,
            @RestQuery @NotBlank @Size(max = 40) @Parameter(description = "a code of the kinds of paper") String kind,
            @RestQuery @NotNull @KnownLanguage @Parameter(description = "BCP 47 tag of the paper's language")
                    String language,
            @RestHeader(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) Long announced,
            InputStream body) {
        UUID account = caller.accountId();
        return uploads.take(
                account,
                new Sent.Body(FileName.in(disposition), announced, body),
                bytes -> QuarkusTransaction.requiringNew().run(() -> {
                    entrances.requireToProve(representationId, kind);
                    uploads.requireVolume(volumes.ofLastDay(account), bytes);
                }),
                received -> RepresentationView.of(
                        entrances.prove(representationId, kind, language, received, clock.instant()),
                        account,
                        true,
                        null));
    }
}
