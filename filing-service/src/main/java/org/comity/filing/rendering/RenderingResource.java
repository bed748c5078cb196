package org.comity.filing.rendering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.paper.Side;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.filing.rendering.Rendering.Maker;
import org.comity.http.Caller;
import org.comity.http.HttpProblemCode;
import org.comity.http.KnownLanguage;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/renderings")
@Tag(
        name = "Renderings",
        description = "What somebody wrote in a case, put into another language by a person; it binds nobody")
public class RenderingResource {
    private static final String INTERPRETER = "interpreter";

    private final Renderings renderings;
    private final CaseFiles files;
    private final Standings standings;
    private final CaseInterpreters interpreters;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RenderingResource(
            Renderings renderings,
            CaseFiles files,
            Standings standings,
            CaseInterpreters interpreters,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.renderings = renderings;
        this.files = files;
        this.standings = standings;
        this.interpreters = interpreters;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param digest SHA-256 of what it renders, in UTF-8, in hexadecimal
     * @param makerName of the person or the interpreter
     * @param side on whose side who entered it stands
     */
    @Schema(name = "PersonsRendering")
    public record View(
            UUID id,
            String digest,
            String language,
            String text,
            Maker maker,
            String makerName,
            Side side,
            Instant madeAt) {

        static View of(Rendering one) {
            return new View(
                    one.id(),
                    one.digest(),
                    one.language(),
                    one.text(),
                    one.maker(),
                    one.makerName(),
                    one.side(),
                    one.madeAt());
        }
    }

    @GET
    @RolesAllowed({
        "party",
        "clerk",
        "judge",
        "assessor",
        "judges-assistant",
        "technical-investigator",
        "supervisor",
        "interpreter"
    })
    @Transactional
    @Operation(
            summary = "Texts of a case in a language, as persons rendered them",
            description =
                    "Asked by the digests of the texts, which only who reads them has. Of each text the latest of the court, of an "
                            + "interpreter and of each side.")
    public List<View> of(
            @RestPath UUID caseId,
            @RestQuery @NotNull @KnownLanguage @Parameter(description = "BCP 47, into which") String language,
            @RestQuery
                    @NotEmpty
                    @Size(max = 50)
                    @Parameter(description = "SHA-256 of a text in UTF-8, in hexadecimal; up to 50")
                    List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> digest) {
        if (caller.is(INTERPRETER)) {
            interpreters.requireInterprets(caseId, caller.accountId());
        } else {
            files.requireVisible(caseId);
        }
        return renderings.latest(caseId, language, digest).stream()
                .map(View::of)
                .toList();
    }

    /**
     * @param original the whole text as it stands, which is not kept
     * @param language BCP 47, into which
     * @param interpreter who made it, if that is an interpreter or a translator whom the court names; null if it is the caller's
     */
    @Schema(name = "RenderingMade")
    public record Made(
            @NotBlank @Size(max = 10_000) String original,
            @NotNull @KnownLanguage String language,
            @NotBlank @Size(max = 12_000) String text,
            @Nullable @Size(max = 200) String interpreter) {}

    @POST
    @RolesAllowed({"party", "clerk", "judge", "interpreter"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Render a text of a case into another language",
            description =
                    "It is shown beside the text to whoever reads that, with who made it, and never in its place. Only the court says that "
                            + "an interpreter made it, and an interpreter who is asked to a hearing of the case writes its own. A later one of the same side stands for an earlier one. It is no translation that the "
                            + "law asks for: those are papers.")
    public View add(@RestPath UUID caseId, @Valid @NotNull Made said) {
        Rendering made = caller.is(INTERPRETER) ? ofAnInterpreter(caseId, said) : ofWhoActs(caseId, said);
        renderings.persist(made);
        audit.note(
                "rendering-made",
                caseId,
                made.id(),
                Map.of(
                        "digest",
                        made.digest(),
                        "language",
                        made.language(),
                        "maker",
                        made.maker().name()));
        return View.of(made);
    }

    private Rendering ofAnInterpreter(UUID caseId, Made said) {
        interpreters.requireInterprets(caseId, caller.accountId());
        if (!PlainText.isBlank(said.interpreter())) {
            throw HttpProblemCode.NOT_PERMITTED.with();
        }
        return Rendering.byInterpreter(caseId, caller, said, clock.instant());
    }

    private Rendering ofWhoActs(UUID caseId, Made said) {
        Standing standing = standings.in(caseId);
        if (!PlainText.isBlank(said.interpreter()) && !standing.isOfTheCourt()) {
            throw HttpProblemCode.NOT_PERMITTED.with();
        }
        return Rendering.by(standing, said, clock.instant());
    }
}
