package org.comity.filing.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.comity.http.Caller;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What can have been served in a case before it came here. */
@Path("/api/filing/intakes/served-kinds")
@RolesAllowed({"clerk", "partner"})
@Tag(name = "Intake")
public class ServedKindResource {
    private final Caller caller;

    ServedKindResource(Caller caller) {
        this.caller = caller;
    }

    /**
     * @param startsAbroad the row of the procedural periods that its service starts for one without domicile in China; null if none
     * @param startsInChina the same for one with domicile in China
     */
    @Schema(name = "ServedKind", description = "A kind of paper with the period that its service starts")
    public record KindView(
            String code,
            String title,
            @Nullable String startsAbroad,
            @Nullable String startsInChina) {
        static KindView of(PaperKind kind, String title) {
            return new KindView(kind.code(), title, kind.startsAbroad(), kind.startsInChina());
        }
    }

    @GET
    @Operation(
            summary = "The kinds of paper that can have been served, in the language of the answer",
            description = "Translations go with their originals and are none of their own.")
    public List<KindView> all() {
        return PaperKinds.all().stream()
                .filter(kind -> !kind.code().equals(PaperKind.TRANSLATION))
                .map(kind -> KindView.of(kind, kind.title(caller.locale())))
                .toList();
    }
}
