package org.comity.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The least service that can be refused: it affixes stamps. */
@Path("/stamps")
@RolesAllowed("clerk")
public class StampResource {
    static final AtomicInteger AFFIXED = new AtomicInteger();

    @Inject
    Caller caller;

    @Inject
    Proofs proofs;

    @Inject
    DataSource database;

    public record NewStamp(@NotBlank String paper, @Max(3) int count, LocalDate printedOn) {}

    public record StampView(
            String paper,
            int number,
            @Nullable String by,
            @JsonInclude(JsonInclude.Include.NON_NULL) String note) {}

    enum StampProblem implements ProblemCode {
        PAPER_TORN(422);

        private final int status;

        StampProblem(int status) {
            this.status = status;
        }

        @Override
        public int status() {
            return status;
        }
    }

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    public StampView affix(@Valid NewStamp stamp) {
        if (stamp.paper().equals("torn")) {
            throw StampProblem.PAPER_TORN.because(List.of(
                    new Ground("field-not-valid", "CPL 124", "paper", List.of("torn")),
                    new Ground("field-not-valid", null, "count", List.of("too few"))));
        }
        return new StampView(stamp.paper(), AFFIXED.incrementAndGet(), caller.name(), null);
    }

    /** Asks the database as an ORM would: its refusal arrives as the cause of another exception. */
    @GET
    @Path("/count")
    public int count(@RestQuery String named) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select length(?)")) {
            select.setString(1, named);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    @GET
    @Path("/affixed")
    public Page<StampView> affixed() {
        return new Page<>(List.of(), null);
    }

    @GET
    @Path("/affixed/numbers")
    public Page<Integer> numbers() {
        return new Page<>(List.of(), null);
    }

    /** Binds who affixes it. */
    @POST
    @Path("/seal")
    @RecentProof
    @ResponseStatus(201)
    public StampView seal(@Valid NewStamp stamp) {
        return new StampView(stamp.paper(), 1, caller.name(), null);
    }

    /** What goes on since then, and which somebody comes back to. */
    @POST
    @Path("/counter")
    public void comeBack(@RestQuery String since) {
        proofs.requireSince(Instant.parse(since));
    }

    @GET
    @Path("/price")
    @PermitAll
    public Map<String, Integer> price() {
        return Map.of("yuan", 3);
    }

    /** Open, and refuses in a form of its own, as OAuth has one. */
    @GET
    @Path("/voucher")
    @PermitAll
    @APIResponse(
            responseCode = "401",
            description = "No such voucher",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, Integer> voucher() {
        return Map.of("yuan", 1);
    }

    @GET
    public Map<String, String> whoAsks() {
        return Map.of(
                "locale", caller.locale().toLanguageTag(),
                "zone", caller.zone().getId(),
                "court", caller.court().orElse("none"));
    }
}
