package org.comity.serviceofprocess.board;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.PlainText;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.board.Board.Reader;
import org.comity.serviceofprocess.board.SentAbroad.Filter;
import org.comity.serviceofprocess.board.SentAbroad.Standing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/service/sent-abroad")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(
        name = "Register of dispatches",
        description = "法释〔2013〕11号 7: what the court sent abroad, in all cases that the caller sees")
public class SentResource {

    private static final String COUNTRY = "[A-Z]{2}";

    /** PostgreSQL compares any day with it, and no court sent anything before. */
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);

    private final SentAbroad register;
    private final Caller caller;
    private final Clock clock;

    SentResource(SentAbroad register, Caller caller, Clock clock) {
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary =
                    "What the court sent abroad, through authorities, missions and other regions or by post; the newest first",
            description = """
                    An attempt enters the register when its papers first leave the court. Electronic service, which nobody carries, \
                    stands on the board. A part of the list; next of the answer leads to the part after it.""")
    public Page<SentLine> list(
            @RestQuery @DefaultValue("ALL") Standing standing,
            @RestQuery @Parameter(description = "The first day of sending, at the court") LocalDate from,
            @RestQuery @Parameter(description = "The last day of sending, at the court") LocalDate until,
            @RestQuery @Parameter(description = "Only what went by this channel") Channel channel,
            @RestQuery
                    @Parameter(
                            description = "Only what was sent there, ISO 3166-1 alpha-2; ZZ if it is not known where")
                    @Pattern(regexp = COUNTRY)
                    String country,
            @RestQuery
                    @Size(max = 200)
                    @Parameter(
                            description =
                                    "Part of the number of the case or of the request, or of a name of the addressee")
                    String search,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<SentLine> found = register.lines(
                Reader.of(caller),
                filter(standing, from, until, channel, country, search),
                Position.read(after, Position.NEWEST),
                limit,
                today());
        return Page.of(found, limit, SentResource::position);
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(summary = "Of how many a result is waited for, and of how many it is late")
    public SentAbroad.Counts counts() {
        return register.counts(Reader.of(caller), today());
    }

    @GET
    @Path("/csv")
    @Produces("text/csv")
    @RunOnVirtualThread
    @Operation(
            summary = "The same list, whole, as CSV in UTF-8",
            description =
                    "With channel names in the reader's language. A cell that a spreadsheet would compute begins with an apostrophe.")
    public RestResponse<StreamingOutput> csv(
            @RestQuery @DefaultValue("ALL") Standing standing,
            @RestQuery LocalDate from,
            @RestQuery LocalDate until,
            @RestQuery Channel channel,
            @RestQuery @Pattern(regexp = COUNTRY) String country,
            @RestQuery @Size(max = 200) String search) {
        Reader reader = Reader.of(caller);
        Filter filter = filter(standing, from, until, channel, country, search);
        Locale language = caller.locale();
        return ResponseBuilder.<StreamingOutput>ok(out -> {
                    try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                        write(reader, filter, language, writer);
                    }
                })
                .header("Content-Disposition", "attachment; filename=\"sent-abroad.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void write(Reader reader, Filter filter, Locale language, Writer writer) throws IOException {
        writer.write(
                "\uFEFFrequest,case,party,latinName,chineseName,country,channel,sentTo,sentAs,sentOn,dueOn,late,state,failure,"
                        + "endedOn,servedOn\r\n");
        Position after = Position.NEWEST;
        while (after != null) {
            Position from = after;
            List<SentLine> found = QuarkusTransaction.requiringNew()
                    .call(() -> register.lines(reader, filter, from, Page.LARGEST, today()));
            Page<SentLine> page = Page.of(found, Page.LARGEST, SentResource::position);
            for (SentLine line : page.items()) {
                writer.write(row(line, language));
            }
            after = page.next() == null ? null : Position.read(page.next(), Position.NEWEST);
        }
    }

    private static String row(SentLine line, Locale language) {
        return Stream.of(
                                line.number(),
                                line.caseNumber(),
                                line.name(),
                                line.latinName(),
                                line.chineseName(),
                                line.country(),
                                line.channel().nameFor(language),
                                line.sentTo(),
                                line.sentAs(),
                                line.sentOn(),
                                line.dueOn(),
                                line.late(),
                                line.state(),
                                line.failure(),
                                line.endedOn(),
                                line.servedOn())
                        .map(value -> BoardResource.cell(Objects.toString(value, null)))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static Filter filter(
            Standing standing, LocalDate from, LocalDate until, Channel channel, String country, String search) {
        return new Filter(
                standing,
                requireNonNullElse(from, FIRST),
                requireNonNullElse(until, Board.FAR),
                channel,
                country,
                PlainText.isBlank(search) ? null : search);
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    private static Position position(SentLine line) {
        return new Position(CourtClock.startOf(line.sentOn()), line.attemptId());
    }
}
