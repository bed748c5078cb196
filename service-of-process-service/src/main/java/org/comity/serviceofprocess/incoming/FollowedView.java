package org.comity.serviceofprocess.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.comity.serviceofprocess.casefile.CourtName;
import org.comity.serviceofprocess.incoming.IncomingRequest.Asks;
import org.comity.serviceofprocess.incoming.IncomingRequest.Outcome;
import org.comity.serviceofprocess.incoming.IncomingRequest.State;
import org.comity.serviceofprocess.incoming.IncomingView.FileLine;
import org.comity.serviceofprocess.incoming.IncomingView.StepLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request as who asked follows it: without what the court keeps to itself.
 *
 * @param dueOn null where no law says by when
 * @param state UNDER_WAY also while a judge is to decide; ENDED only once the answer left the court
 * @param outcome null until the answer left
 * @param steps those of which who asked is told, without the names of the court's people
 * @param certificates once the answer left
 */
@Schema(name = "FollowedView")
record FollowedView(
        CourtName court,
        String number,
        String reference,
        Asks asks,
        String addressee,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        State state,
        @Nullable Outcome outcome,
        List<StepLine> steps,
        List<FileLine> certificates) {

    /** Reads it. */
    @ApplicationScoped
    static class Follower {
        private final IncomingSteps steps;
        private final IncomingFiles files;

        Follower(IncomingSteps steps, IncomingFiles files) {
            this.steps = steps;
            this.files = files;
        }

        FollowedView view(IncomingRequest request, Locale reader) {
            boolean answered = request.state() == State.ANSWERED;
            return new FollowedView(
                    CourtName.of(request.court()),
                    request.number(),
                    request.reference(),
                    request.asks(),
                    request.addressee(),
                    request.receivedOn(),
                    request.dueOn(),
                    told(request.state()),
                    answered ? request.outcome() : null,
                    steps.of(request.id()).stream()
                            .filter(step -> step.kind().isTold(answered))
                            .map(step -> StepLine.of(step, reader, false, List.of()))
                            .toList(),
                    answered
                            ? files.of(request.id()).stream()
                                    .filter(FileLine::certificate)
                                    .toList()
                            : List.of());
        }

        private static State told(State state) {
            return state == State.TO_DECIDE || state == State.ENDED ? State.UNDER_WAY : state;
        }
    }
}
