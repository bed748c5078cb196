package org.comity.serviceofprocess.channel.notice;

import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_ALREADY_PUBLISHED;
import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.PERIOD_NEEDS_REASONS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttemptView;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.form.Announcement;
import org.comity.serviceofprocess.form.NoticePeriod;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/service/attempts/{id}")
@RolesAllowed("clerk")
@Tag(name = "Publication", description = "CPL 95, 283 para. 2; J 138 – 140; 法释〔2009〕2号 9; 法释〔2008〕4号 8")
public class NoticeResource {

    private final AttemptBook book;
    private final ServiceAttempts attempts;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final Caller caller;

    NoticeResource(
            AttemptBook book, ServiceAttempts attempts, ServiceRequests requests, CourtCases cases, Caller caller) {
        this.book = book;
        this.attempts = attempts;
        this.requests = requests;
        this.cases = cases;
        this.caller = caller;
    }

    /**
     * @param on the day of the last placement, from which time runs (J 138)
     * @param medium the newspaper, site or notice board
     * @param link where it can be read; null if nowhere
     * @param period null for sixty days
     * @param reasons why another period than sixty days; null for sixty days
     */
    record NoticePublished(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String medium,
            @Size(max = 1000) String link,
            NoticePeriod period,
            @Size(max = 4000) String reasons,
            @NotEmpty @Size(max = 10) List<@NotNull UUID> fileIds) {}

    /** @param blanks what only a person can fill in; it stands in the text in 【 】 */
    @Schema(name = "Announcement")
    record AnnouncementView(String zh, String en, List<String> blanks) {}

    @GET
    @Path("/announcement")
    @RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "The text of the announcement for this kind of paper, in Chinese and English",
            description = """
                    With what the law asks of it (J 138, 139): the reason, and for a claim its gist, the time to answer and what silence \
                    means; for a summons time and place; for a judgment its result and the right to appeal. What only a person knows \
                    stands in brackets 【 】. The time to answer or to appeal is what service of these papers starts for this party.""")
    public AnnouncementView announcement(
            @RestPath UUID id,
            @RestQuery
                    @DefaultValue("SIXTY_DAYS")
                    @Parameter(description = "How long it takes until the papers count as served")
                    NoticePeriod period) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        if (attempt.how() != How.PUBLICATION) {
            throw ATTEMPT_NOT_FOUND.with(id);
        }
        ServiceRequest request = requests.require(attempt.requestId());
        Announcement text = Announcement.draft(request, cases.require(attempt.caseId()), period);
        return new AnnouncementView(text.zh(), text.en(), text.blanks());
    }

    @POST
    @Path("/publication")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that the announcement appeared", description = """
                    With a scan or picture of it. The papers count as served when the days have run; that is recorded by itself on the \
                    day after the last one. Where two texts in force say different periods, a person chooses with reasons.""")
    public ServiceAttemptView publish(@RestPath UUID id, @NotNull @Valid NoticePublished published) {
        ServiceAttempt attempt = book.hold(id);
        if (attempt.how() != How.PUBLICATION) {
            throw ATTEMPT_NOT_FOUND.with(id);
        }
        attempt.requireUnderWay();
        if (!attempt.clocks().isEmpty()) {
            throw ATTEMPT_ALREADY_PUBLISHED.with();
        }
        NoticePeriod period = published.period() == null ? NoticePeriod.SIXTY_DAYS : published.period();
        if (period != NoticePeriod.SIXTY_DAYS && PlainText.isBlank(published.reasons())) {
            throw PERIOD_NEEDS_REASONS.with();
        }
        attempt.deemedBy(period.row());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("medium", published.medium());
        facts.put("link", published.link());
        facts.put("period", period.name());
        facts.put("reasons", published.reasons());
        book.record(attempt, EventKind.PUBLISHED, published.on(), facts, published.fileIds());
        return ServiceAttemptView.of(attempt, book.today());
    }
}
