package org.comity.filing.casefile;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.audit.AuditTrail;
import org.comity.filing.fee.FeeReliefs;
import org.comity.filing.identity.IdentityView;
import org.comity.filing.identity.Participants;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.HttpProblemCode;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.Reach;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/cases")
@Authenticated
@Tag(name = "Cases")
public class CaseResource {
    private final CaseFiles files;
    private final CaseParties parties;
    private final PartyRepresentatives representatives;
    private final PartyAddresses addresses;
    private final Assignees assignees;
    private final Submissions submissions;
    private final FeeReliefs reliefs;
    private final Participants participants;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CaseResource(
            CaseFiles files,
            CaseParties parties,
            PartyRepresentatives representatives,
            PartyAddresses addresses,
            Assignees assignees,
            Submissions submissions,
            FeeReliefs reliefs,
            Participants participants,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.files = files;
        this.parties = parties;
        this.representatives = representatives;
        this.addresses = addresses;
        this.assignees = assignees;
        this.submissions = submissions;
        this.reliefs = reliefs;
        this.participants = participants;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The caller's cases, newest first unless the oldest are asked for first",
            description =
                    "Clerks and supervisors see the cases of their court, and may ask for those that were given to nobody or to one "
                            + "person; judges, assessors and assistants see those that were given to them; everybody else those in which they "
                            + "are a party. Search by case number (either kind of brackets) or by a party's name in any script.")
    public Page<CaseView.Line> list(
            @RestQuery("q") @Size(max = 200) String words,
            @RestQuery @DefaultValue("false") boolean unassigned,
            @RestQuery @Parameter(description = "an account of the court") UUID assignee,
            @RestQuery @Size(max = 12) @Parameter(description = "number of the cause of action") String cause,
            @RestQuery Narrowed.Status status,
            @RestQuery @DefaultValue("NEWEST") Narrowed.Order order,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        boolean ofTheCourt = caller.reach() != Reach.NONE;
        if (caller.reach() != Reach.COURT && (unassigned || assignee != null)) {
            throw HttpProblemCode.NOT_PERMITTED.with();
        }
        Narrowed narrowed = new Narrowed(cause == null || cause.isBlank() ? null : cause, status, order);
        CaseFiles.Sought sought = new CaseFiles.Sought(words, assigned(unassigned, assignee), assignee, narrowed);
        List<CaseFile> found = files.visible(sought, Position.read(after, order.start()), limit);
        List<UUID> ids = found.stream().map(CaseFile::id).toList();
        Map<UUID, List<Assignee>> given = ofTheCourt ? assignees.of(ids) : Map.of();
        Map<UUID, List<CaseParty>> named = parties.of(ids);
        return Page.of(found, limit, file -> new Position(file.registeredAt(), file.id()))
                .map(file -> CaseView.Line.of(
                        file, named.getOrDefault(file.id(), List.of()), given.getOrDefault(file.id(), List.of())));
    }

    private static CaseFiles.Assigned assigned(boolean unassigned, UUID assignee) {
        if (unassigned) {
            return CaseFiles.Assigned.TO_NOBODY;
        }
        return assignee == null ? CaseFiles.Assigned.ANY : CaseFiles.Assigned.TO_ONE;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "One case with parties and fee; its papers are a list of their own",
            description = "404 for anybody who takes no part in it. The fee, and the e-mail and telephone of "
                    + "others are for the court and who filed the case.")
    public CaseView one(@RestPath UUID id) {
        CaseFiles.Reading reading = files.requireReading(id);
        audit.noteLook(id, id);
        return CaseView.of(
                reading.file(), reading.isWhole(), seesFiling(reading), reliefs.of(id), parties(id, reading));
    }

    private boolean seesFiling(CaseFiles.Reading reading) {
        return reading.forCourt()
                || (reading.file().submissionId() != null
                        && submissions.isOwn(reading.file().submissionId()));
    }

    private List<CaseView.Party> parties(UUID caseId, CaseFiles.Reading reading) {
        Set<UUID> own = reading.own().stream().map(CaseParty::id).collect(Collectors.toSet());
        Set<UUID> represented = representatives.of(caseId).stream()
                .map(PartyRepresentative::partyId)
                .collect(Collectors.toSet());
        Map<UUID, PartyAddress> confirmed = addresses.inForce(caseId, CourtClock.dateOf(clock.instant()));
        List<CaseParty> all = parties.of(caseId);
        Map<UUID, IdentityView.Level> levels = reading.forCourt()
                ? participants.levelsOf(all.stream()
                        .map(CaseParty::accountId)
                        .filter(Objects::nonNull)
                        .toList())
                : Map.of();
        return all.stream()
                .map(party -> CaseView.Party.of(
                        party,
                        confirmed.get(party.id()),
                        own.contains(party.id()),
                        party.hasAccount() || represented.contains(party.id()),
                        party.accountId() == null ? null : levels.get(party.accountId()),
                        reading))
                .toList();
    }
}
