package org.comity.filing.nextstep;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/cases/{caseId}/course")
@Authenticated
@Tag(name = "Next steps")
public class CaseCourseResource {
    private final CaseFiles files;
    private final CaseStates states;
    private final Clock clock;

    CaseCourseResource(CaseFiles files, CaseStates states, Clock clock) {
        this.files = files;
        this.states = states;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "How far a case has come",
            description =
                    "Always the same seven stages, from the filing to the effect of the decision; of those that are not done one is NOW, "
                            + "where the case stands. 404 for anybody who takes no part.")
    public List<CaseCourse.Stage> of(@RestPath UUID caseId) {
        CaseFile file = files.requireVisible(caseId);
        return CaseCourse.of(states.forCourt(List.of(file)).getFirst(), clock.instant());
    }
}
