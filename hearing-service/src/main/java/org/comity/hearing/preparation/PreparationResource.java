package org.comity.hearing.preparation;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.hearing.business.Exhibits.ExhibitOpinionGiven;
import org.comity.hearing.casefile.NamedParty;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/hearing/hearings/{id}/preparation")
@Authenticated
public class PreparationResource {
    private final Hearings hearings;
    private final CourtCases cases;
    private final Preparations preparations;
    private final Caller caller;

    PreparationResource(Hearings hearings, CourtCases cases, Preparations preparations, Caller caller) {
        this.hearings = hearings;
        this.cases = cases;
        this.preparations = preparations;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What is in dispute and what is not, by the pre-trial conferences of the case",
            description =
                    "Out of their sealed records, for the hearings after them: what a party did not dispute there it goes back on in the hearing with a reason alone. Of cases that are heard together a party has its own. For whoever sees all of the hearing; 404 for everybody else, and for who is heard apart. Source: J 225, 226, 229; EV 57, 60.")
    public PreparationView show(@RestPath UUID id) {
        Hearing hearing = hearings.requireForAllOfIt(id, caller);
        List<CourtCase> read = hearing.cases().stream()
                .map(cases::require)
                .filter(each -> each.isOpenTo(caller) || interprets(hearing))
                .toList();
        List<UUID> ids = read.stream().map(CourtCase::caseId).toList();
        return new PreparationView(
                preparations.points(ids).stream()
                        .map(point -> view(point, read, partiesOf(hearing)))
                        .toList(),
                preparations.opinions(ids).stream()
                        .flatMap(said -> view(said, read))
                        .toList());
    }

    private boolean interprets(Hearing hearing) {
        return hearing.seatsOf(caller.accountId()).stream()
                .anyMatch(seat -> !seat.role().isParty());
    }

    private List<UUID> partiesOf(Hearing hearing) {
        return hearing.seatsOf(caller.accountId()).stream()
                .map(HearingSeat::partyId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static PreparationView.Point view(PreparedPoint point, List<CourtCase> read, Collection<UUID> readers) {
        return new PreparationView.Point(
                point.pointId(),
                point.hearingId(),
                point.number(),
                point.standing(),
                point.text(),
                point.agreedBy().stream().flatMap(party -> named(party, read)).toList(),
                point.agreedBy().stream().anyMatch(readers::contains));
    }

    private static Stream<PreparationView.Said> view(PreparedOpinion opinion, List<CourtCase> read) {
        ExhibitOpinionGiven said = opinion.said();
        return named(opinion.partyId(), read)
                .map(party -> new PreparationView.Said(
                        opinion.hearingId(),
                        opinion.digest(),
                        opinion.title(),
                        party,
                        said.authenticity(),
                        said.legality(),
                        said.relevance(),
                        said.text(),
                        opinion.givenAt()));
    }

    private static Stream<NamedParty> named(UUID party, List<CourtCase> read) {
        return read.stream().flatMap(each -> each.party(party).stream()).map(NamedParty::of);
    }
}
