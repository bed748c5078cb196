package org.comity.hearing.room;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/hearing/hearings/{id}/signing-proofs")
@Authenticated
public class SigningProofResource {
    private final Hearings hearings;
    private final SigningProofs proofs;
    private final Caller caller;
    private final Clock clock;

    SigningProofResource(Hearings hearings, SigningProofs proofs, Caller caller, Clock clock) {
        this.hearings = hearings;
        this.proofs = proofs;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param proof what the command that signs says as its own {@code proof} */
    public record SigningProof(String proof, Instant expiresAt) {}

    @POST
    @RecentProof
    @ResponseStatus(201)
    @Transactional
    @Operation(
            summary = "Show who you are before you sign in the room",
            description =
                    "For whoever has a seat; 404 for everybody else. Whoever proved a short while ago who they are gets a proof, good for 2 minutes, in this room and for their own signature alone: each command that signs (`record.sign`, `power.sign`, `agreement.sign`, `undertaking.sign`, `interpreter.undertake`) names it. `proof-too-old` else.")
    public SigningProof issue(@RestPath UUID id) {
        Hearing hearing = hearings.require(id);
        hearing.requireSeatsOf(caller.accountId());
        Instant now = clock.instant();
        return new SigningProof(proofs.issue(id, caller.accountId(), now), now.plus(SigningProofs.VALID));
    }
}
