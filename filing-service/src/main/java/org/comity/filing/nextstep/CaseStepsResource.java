package org.comity.filing.nextstep;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/cases/{caseId}/next-steps")
@Authenticated
@Tag(name = "Next steps")
public class CaseStepsResource {
    private final CaseFiles files;
    private final CaseStates states;
    private final WaitingMatters waiting;
    private final Caller caller;
    private final Clock clock;

    CaseStepsResource(CaseFiles files, CaseStates states, WaitingMatters waiting, Caller caller, Clock clock) {
        this.files = files;
        this.states = states;
        this.waiting = waiting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What the caller has to do next in a case, the most urgent first",
            description =
                    "For a party never empty: it says at least what the case waits for. For the court whose turn it is there: the reader's, or another office's, which `actors` names. 404 for anybody who takes no part.")
    public List<NextStep> of(@RestPath UUID caseId) {
        CaseFile file = files.requireVisible(caseId);
        Instant now = clock.instant();
        if (files.isAtCallersCourt(file)) {
            CaseState state = states.forCourt(List.of(file)).getFirst();
            return CourtSteps.of(
                    state, waiting.of(file, state.deadlines()), CourtTurns.of(caller), caller.locale(), now);
        }
        return CaseSteps.forParty(
                states.forAccount(List.of(file), caller.accountId()).getFirst(), caller.locale(), now);
    }
}
