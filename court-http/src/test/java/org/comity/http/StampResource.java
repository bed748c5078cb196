package org.comity.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The least service that can be refused: it affixes stamps. */
@Path("/stamps")
@RolesAllowed("clerk")
public class StampResource {
    static final AtomicInteger AFFIXED = new AtomicInteger();

    @Inject
    Caller caller;

    public record NewStamp(@NotBlank String paper, @Max(3) int count) {}

    public record StampView(String paper, int number, String by) {}

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
        return new StampView(stamp.paper(), AFFIXED.incrementAndGet(), caller.name());
    }

    @GET
    public Map<String, String> whoAsks() {
        return Map.of(
                "locale", caller.locale().toLanguageTag(),
                "zone", caller.zone().getId(),
                "court", caller.court().orElse("none"));
    }
}
