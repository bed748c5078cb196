package org.comity.serviceofprocess.channel.post;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.AttemptBook;
import org.comity.serviceofprocess.attempt.ChannelStanding.How;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttempt.State;
import org.comity.serviceofprocess.attempt.ServiceAttempts;
import org.comity.serviceofprocess.casefile.CourtPartners;
import org.comity.serviceofprocess.channel.post.PostedFile.Became;
import org.comity.serviceofprocess.channel.post.PostedFile.Line;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Many papers that were handed to the post together, with the numbers that it gave them. */
@Path("/api/service/posted-files")
@RolesAllowed("clerk")
@Tag(name = "Post")
public class PostedFileResource {

    private static final int COLUMNS = 50;

    private final Posting posting;
    private final PostalItems items;
    private final AttemptBook book;
    private final ServiceAttempts attempts;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final CourtPartners partners;
    private final Caller caller;

    PostedFileResource(
            Posting posting,
            PostalItems items,
            AttemptBook book,
            ServiceAttempts attempts,
            ServiceRequests requests,
            CourtCases cases,
            CourtPartners partners,
            Caller caller) {
        this.posting = posting;
        this.items = items;
        this.book = book;
        this.attempts = attempts;
        this.requests = requests;
        this.cases = cases;
        this.partners = partners;
        this.caller = caller;
    }

    /**
     * @param line from 1, as in the file
     * @param addressee of the attempt; null where the line leads to none, as is attemptId
     */
    @Schema(name = "PostedFileLine")
    record LineReport(
            int line,
            String text,
            Became became,
            @Nullable UUID attemptId,
            @Nullable String addressee) {}

    /**
     * @param counts of what became of how many lines
     * @param columns what stands in the first line, by which they can be told apart; empty of an empty file
     */
    @Schema(name = "PostedFileReport")
    record Report(Map<String, Long> counts, List<String> columns, List<LineReport> lines) {}

    /** A line, and the attempt that it means; null where it means none. */
    private record Meant(Line line, ServiceAttempt attempt, Became wrong) {}

    @POST
    @Consumes("text/csv")
    @Blocking
    @Transactional
    @Operation(
            summary = "Records that many papers were handed to the post, each with the number of its item",
            description = """
                    One line a paper, 500 at most; commas, semicolons or tabs part the columns. Its request is told by its number or its attempt by its id, as in the list of \
                    what waits for the post; the item by UPU S10, with its check digit. What cannot be recorded is skipped, and the \
                    answer says why, line by line; of each other line all is recorded, together. With look nothing is recorded: the \
                    answer says what would become of each line. The same file again records nothing twice.""")
    public Report take(
            @RestQuery
                    @Parameter(
                            description = "The column with the number of the request or the id of the attempt, from 1")
                    @DefaultValue("1")
                    @Min(1)
                    @Max(COLUMNS)
                    int attempt,
            @RestQuery
                    @Parameter(description = "The column with the number of the item, from 1")
                    @DefaultValue("2")
                    @Min(1)
                    @Max(COLUMNS)
                    int item,
            @RestQuery
                    @Parameter(
                            description = "The column with the day of posting, from 1; none if all lines share a day")
                    @Min(1)
                    @Max(COLUMNS)
                    Integer on,
            @RestQuery @Parameter(description = "The day of posting of lines that name none") LocalDate day,
            @RestQuery
                    @Parameter(
                            description =
                                    "Client id of the carrier's system, which may then tell of these items; none if none tells by itself")
                    UUID carrier,
            @RestQuery @Parameter(description = "Whether the first line names the columns") @DefaultValue("true")
                    boolean heading,
            @RestQuery @Parameter(description = "Whether only to look") @DefaultValue("false") boolean look,
            @RestQuery @Parameter(description = CsvFile.ENCODING) @DefaultValue("UNICODE") CsvFile.Encoding encoding,
            byte[] content) {
        partners.require(caller.court().orElse(""), carrier);
        Set<UUID> attemptsSeen = new HashSet<>();
        Set<ItemNumber> itemsSeen = new HashSet<>();
        List<CsvFile.Row> rows = CsvFile.read(content, encoding);
        List<Meant> meant = PostedFile.read(rows, new PostedFile.Map(attempt, item, on, day, heading)).stream()
                .map(this::meant)
                .map(each -> each.attempt() != null
                                && (!attemptsSeen.add(each.attempt().id())
                                        | !itemsSeen.add(each.line().item()))
                        ? new Meant(each.line(), each.attempt(), Became.TWICE)
                        : each)
                .toList();
        List<LineReport> lines = new ArrayList<>();
        // In the order of the parties, so that two files with some of the same wait for each other and do not meet
        // crosswise.
        meant.stream()
                .sorted(comparing(
                        each -> each.attempt() == null ? null : each.attempt().partyId(),
                        nullsFirst(Comparator.<UUID>naturalOrder())))
                .forEach(each -> lines.add(reported(each, became(each, carrier, look))));
        lines.sort(comparing(LineReport::line));
        return new Report(
                lines.stream().collect(groupingBy(line -> line.became().name(), TreeMap::new, counting())),
                rows.isEmpty() ? List.of() : rows.getFirst().fields(),
                lines);
    }

    private Meant meant(Line line) {
        if (line.wrong() != null) {
            return new Meant(line, null, line.wrong());
        }
        Optional<UUID> id = id(line.attempt());
        if (id.isPresent()) {
            return attempts.findByIdOptional(id.get())
                    .filter(attempt -> attempts.isFor(caller, attempt))
                    .map(attempt -> new Meant(line, attempt, attempt.how() == How.POST ? null : Became.NOTHING_TO_POST))
                    .orElseGet(() -> new Meant(line, null, Became.UNKNOWN));
        }
        List<UUID> numbered = requests.numbered(caller.court().orElse(""), line.attempt());
        if (numbered.isEmpty()) {
            return new Meant(line, null, Became.UNKNOWN);
        }
        List<ServiceAttempt> byPost = attempts.ofRequests(numbered).stream()
                .filter(attempt -> attempt.how() == How.POST)
                .toList();
        // A file that comes again means what it meant the first time.
        Optional<ServiceAttempt> same = byPost.stream()
                .filter(attempt -> items.findByIdOptional(attempt.id())
                        .filter(posted -> posted.itemNumber().equals(line.item().value()))
                        .isPresent())
                .findFirst();
        List<ServiceAttempt> waiting = byPost.stream()
                .filter(attempt -> attempt.state() == State.UNDER_WAY
                        && items.findByIdOptional(attempt.id()).isEmpty())
                .toList();
        return same.map(attempt -> new Meant(line, attempt, null)).orElseGet(() -> switch (waiting.size()) {
            case 0 -> new Meant(line, null, Became.NOTHING_TO_POST);
            case 1 -> new Meant(line, waiting.getFirst(), null);
            default -> new Meant(line, null, Became.SEVERAL);
        });
    }

    private static Optional<UUID> id(String written) {
        try {
            return written.length() == 36 ? Optional.of(UUID.fromString(written)) : Optional.empty();
        } catch (IllegalArgumentException number) {
            return Optional.empty();
        }
    }

    private Became became(Meant meant, UUID carrier, boolean look) {
        if (meant.wrong() != null) {
            return meant.wrong();
        }
        ServiceAttempt attempt = look ? meant.attempt() : attempts.hold(meant.attempt());
        Line line = meant.line();
        Optional<PostalItem> posted = items.findByIdOptional(attempt.id());
        if (posted.isPresent()) {
            return posted.get().itemNumber().equals(line.item().value()) ? Became.SAME : Became.ALREADY_POSTED;
        }
        if (attempt.state() != State.UNDER_WAY) {
            return Became.NOTHING_TO_POST;
        }
        if (line.on().isBefore(CourtClock.dateOf(attempt.startedAt()))
                || line.on().isAfter(book.today())) {
            return Became.DAY_NOT_POSSIBLE;
        }
        if (items.isInUse(line.item(), line.on())) {
            return Became.ITEM_IN_USE;
        }
        if (!look) {
            posting.post(attempt, line.item(), line.on(), carrier);
        }
        return Became.RECORDED;
    }

    private LineReport reported(Meant meant, Became became) {
        ServiceAttempt attempt = meant.attempt();
        return new LineReport(
                meant.line().number(),
                meant.line().text().strip(),
                became,
                attempt == null ? null : attempt.id(),
                attempt == null
                        ? null
                        : cases.require(attempt.caseId())
                                .party(attempt.partyId())
                                .orElseThrow()
                                .name());
    }
}
