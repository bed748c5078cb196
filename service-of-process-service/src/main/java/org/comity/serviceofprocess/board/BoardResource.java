package org.comity.serviceofprocess.board;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.PlainText;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.board.Board.Filter;
import org.comity.serviceofprocess.board.Board.Reader;
import org.comity.serviceofprocess.request.NextStep;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/service/board")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Board", description = "Every addressee of the cases that the caller sees for the court")
public class BoardResource {

    private static final String COUNTRY = "[A-Z]{2}";

    private final Board board;
    private final Figures figures;
    private final Caller caller;
    private final Clock clock;

    BoardResource(Board board, Figures figures, Caller caller, Clock clock) {
        this.board = board;
        this.figures = figures;
        this.caller = caller;
        this.clock = clock;
    }

    /** What of the board is shown. */
    @Schema(name = "BoardDue")
    enum Due {
        LATE,
        /** Late, or due today. */
        TODAY,
        /** Late, or due until this day next week. */
        WEEK,
        ALL
    }

    @GET
    @Transactional
    @Operation(
            summary = "Every addressee: what was tried, what is late, and what to do next; the earliest due first",
            description =
                    "Without next, those who are not served. A part of the list; next of the answer leads to the part after it.")
    public Page<BoardLine> board(
            @RestQuery @DefaultValue("ALL") Due due,
            @RestQuery @Parameter(description = "Only those of whom this is to be done; NONE for those who are served")
                    NextStep next,
            @RestQuery @Parameter(description = "Only those whom an attempt by this channel waits for, or served")
                    Channel channel,
            @RestQuery
                    @Parameter(
                            description = "Only those who are there, ISO 3166-1 alpha-2; ZZ if it is not known where")
                    @Pattern(regexp = COUNTRY)
                    String country,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Only those of whom an attempt failed, also if another is under way")
                    boolean failed,
            @RestQuery
                    @Size(max = 200)
                    @Parameter(
                            description =
                                    "Part of the number of the case or of the request, or of a name of the addressee; with ALL who is served is found too")
                    String search,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<BoardLine> found = board.lines(
                reader(),
                filter(due, next, channel, country, failed, search),
                Position.read(after, Position.OLDEST),
                limit,
                today());
        return Page.of(found, limit, BoardResource::position);
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(summary = "How many addressees are to be served, and what is late, due today, and due in the week after")
    public Board.Counts counts() {
        return board.counts(reader(), today());
    }

    @GET
    @Path("/countries")
    @RolesAllowed({"clerk", "supervisor"})
    @Transactional
    @Operation(
            summary = "The court's figures of each country to which it serves, for a map",
            description =
                    "For those who see all cases of the court. Kept by each opening, service and failure; nothing is counted when they are read.")
    public List<CountryFigures> countries() {
        return figures.of(caller.court().orElse(""));
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
            @RestQuery @DefaultValue("ALL") Due due,
            @RestQuery NextStep next,
            @RestQuery Channel channel,
            @RestQuery @Pattern(regexp = COUNTRY) String country,
            @RestQuery @DefaultValue("false") boolean failed,
            @RestQuery @Size(max = 200) String search) {
        Reader reader = reader();
        Filter filter = filter(due, next, channel, country, failed, search);
        Locale language = caller.locale();
        return ResponseBuilder.<StreamingOutput>ok(out -> {
                    try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                        write(reader, filter, language, writer);
                    }
                })
                .header("Content-Disposition", "attachment; filename=\"board.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void write(Reader reader, Filter filter, Locale language, Writer writer) throws IOException {
        writer.write("\uFEFFcase,request,party,latinName,chineseName,country,paper,next,on,late,attempts\r\n");
        Position after = Position.OLDEST;
        while (after != null) {
            Position from = after;
            List<BoardLine> found = QuarkusTransaction.requiringNew()
                    .call(() -> board.lines(reader, filter, from, Page.LARGEST, today()));
            Page<BoardLine> page = Page.of(found, Page.LARGEST, BoardResource::position);
            for (BoardLine line : page.items()) {
                writer.write(row(line, language));
            }
            after = page.next() == null ? null : Position.read(page.next(), Position.OLDEST);
        }
    }

    private static String row(BoardLine line, Locale language) {
        return Stream.of(
                                line.caseNumber(),
                                line.number(),
                                line.name(),
                                line.latinName(),
                                line.chineseName(),
                                line.country(),
                                line.paper().name(),
                                line.next().name(),
                                line.on().toString(),
                                Boolean.toString(line.late()),
                                line.attempts().stream()
                                        .map(tried -> tried.channel().nameFor(language) + " " + tried.state())
                                        .collect(Collectors.joining("; ")))
                        .map(BoardResource::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** In quotation marks; what begins like a formula is told apart from one. */
    static String cell(String value) {
        if (value == null) {
            return "";
        }
        String plain = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    private Filter filter(Due due, NextStep next, Channel channel, String country, boolean failed, String search) {
        return new Filter(until(due), next, channel, country, failed, PlainText.isBlank(search) ? null : search);
    }

    private LocalDate until(Due due) {
        return switch (due) {
            case LATE -> today().minusDays(1);
            case TODAY -> today();
            case WEEK -> today().plusDays(7);
            case ALL -> Board.FAR;
        };
    }

    private Reader reader() {
        return Reader.of(caller);
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    private static Position position(BoardLine line) {
        return new Position(CourtClock.startOf(line.on()), line.requestId());
    }
}
