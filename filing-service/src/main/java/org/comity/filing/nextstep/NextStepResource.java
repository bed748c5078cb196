package org.comity.filing.nextstep;

import static org.comity.filing.nextstep.NextStep.MOST_URGENT_FIRST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.refusal.RefusalRulings;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/filing/next-steps")
@RolesAllowed("party")
@Tag(name = "Next steps", description = "What to do next, by when, and whose turn it is")
public class NextStepResource {
    /** More than one person acts in at a time. */
    private static final int MOST = 200;

    private final OwnCases cases;
    private final CaseStates states;
    private final Submissions submissions;
    private final DeficiencyNotices notices;
    private final RefusalRulings rulings;
    private final Caller caller;
    private final Clock clock;

    NextStepResource(
            OwnCases cases,
            CaseStates states,
            Submissions submissions,
            DeficiencyNotices notices,
            RefusalRulings rulings,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.states = states;
        this.submissions = submissions;
        this.notices = notices;
        this.rulings = rulings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What the caller has to do next in all filings and cases, the most urgent first",
            description =
                    "Then what the others and the court are to do. Of the 200 filings last changed and of the 200 cases whose next last day comes first; own-cases has all.")
    public List<NextStep> all() {
        Instant now = clock.instant();
        List<Submission> filings = submissions.ofFiler(caller.accountId(), Status.Tab.ALL, "", Position.NEWEST, MOST);
        List<OwnCases.Row> own = cases.of(caller.accountId(), OwnCases.Sought.ALL, now, Position.OLDEST, MOST);
        return Stream.concat(
                        filings.stream().limit(MOST).flatMap(filing -> stepsOf(filing, now)),
                        states.forAccount(cases.files(own), caller.accountId()).stream()
                                .flatMap(state -> CaseSteps.forParty(state, caller.locale(), now).stream()))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private Stream<NextStep> stepsOf(Submission submission, Instant now) {
        return FilingSteps.of(
                submission,
                submission.status() == Status.DEFICIENT ? notices.openOf(submission.id()) : Optional.empty(),
                submission.status() == Status.REFUSED ? rulings.of(submission.id()) : Optional.empty(),
                now)
                .stream();
    }
}
