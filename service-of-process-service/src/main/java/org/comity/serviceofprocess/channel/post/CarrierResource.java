package org.comity.serviceofprocess.channel.post;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.comity.serviceofprocess.problem.ServiceProblem.CARRIER_EVENT_NOT_TAKEN;
import static org.comity.serviceofprocess.problem.ServiceProblem.ITEM_NUMBER_NOT_VALID;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.comity.http.Ground;
import org.comity.serviceofprocess.attempt.FileView;
import org.comity.serviceofprocess.channel.post.CarrierBook.Outcome;
import org.comity.serviceofprocess.channel.post.CarrierEvent.Source;
import org.comity.serviceofprocess.channel.post.CarrierEvent.Told;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For carriers: what they say of the items that they were given, one by one or in a file. */
@Path("/api/service")
@Tag(name = "Post", description = "CPL 283(8); J 534. What a carrier says is never service; the signed receipt is")
public class CarrierResource {

    private final CarrierBook book;

    CarrierResource(CarrierBook book) {
        this.book = book;
    }

    /**
     * @param item by UPU S10
     * @param place null if none is said
     * @param words the carrier's own; null if there are none
     */
    record TellEvent(
            @NotBlank @Size(max = 40) String item,
            @NotNull CarrierCode code,
            @NotNull Instant at,
            @Size(max = 200) String place,
            @Size(max = 1000) String words) {}

    record Taken(Outcome outcome) {}

    /**
     * What became of a line.
     *
     * @param line from 1, as in the file
     * @param wrong why it cannot be read; null if it can
     * @param outcome null if it cannot be read
     */
    @Schema(name = "CarrierFileLine")
    record LineReport(
            int line,
            String text,
            CarrierFile.@Nullable Wrong wrong,
            @Nullable Outcome outcome) {}

    /** @param counts how many lines had each outcome, and each fault */
    @Schema(name = "CarrierFileReport")
    record Report(Map<String, Long> counts, List<LineReport> lines) {}

    @POST
    @Path("/carrier-events")
    @RolesAllowed("partner")
    @ResponseStatus(201)
    @Transactional
    @Operation(summary = "A carrier's system says what happened to an item", description = """
                    Only of items that the clerk gave to this carrier; of others it learns nothing, 422. The same entry twice is one: \
                    the answer says SAME. An entry that cannot be true together with another is kept, and the answer says CONTRADICTS.""")
    public Taken tell(@NotNull @Valid TellEvent told) {
        ItemNumber number = ItemNumber.read(told.item()).orElseThrow(() -> ITEM_NUMBER_NOT_VALID.with(told.item()));
        return new Taken(required(
                book.take(number, new Told(told.code(), told.at(), told.place(), told.words()), Source.CARRIER)));
    }

    @POST
    @Path("/carrier-signatures")
    @RolesAllowed("partner")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(201)
    @Blocking
    @Operation(
            summary = "A carrier's system hands in the image of a signature with which an item was taken",
            description = """
                    PDF, JPEG or PNG, told by its content, of an item that the clerk gave to this carrier. It is shown to the clerk, who \
                    records the receipt; it is no service by itself. The same image again is the same file.""")
    public FileView signature(
            @RestQuery @NotBlank @Size(max = 40) @Parameter(description = "By UPU S10") String item, byte[] image) {
        ItemNumber number = ItemNumber.read(item).orElseThrow(() -> ITEM_NUMBER_NOT_VALID.with(item));
        return book.takeSignature(number, image)
                .orElseThrow(
                        () -> CARRIER_EVENT_NOT_TAKEN.because(List.of(new Ground("carrier-item-unknown", null, null))));
    }

    /** @throws org.comity.http.ProblemException CARRIER_EVENT_NOT_TAKEN with why */
    static Outcome required(Outcome outcome) {
        return switch (outcome) {
            case RECORDED, SAME, CONTRADICTS -> outcome;
            case ITEM_UNKNOWN, TIME_NOT_POSSIBLE, TOO_MANY ->
                throw CARRIER_EVENT_NOT_TAKEN.because(List.of(new Ground(
                        "carrier-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), null, null)));
        };
    }

    @POST
    @Path("/carrier-files")
    @RolesAllowed({"clerk", "partner"})
    @Consumes("text/csv")
    @Blocking
    @Operation(summary = "Takes a carrier's file", description = """
                    item,code,time,place,words, one entry a line, the time with its offset (ISO 8601), 2,000 lines at most; semicolons \
                    and tabs part columns too. Each line is taken by itself, and the answer says of each what became of it: the same \
                    file sent again records nothing twice. A file that is not Unicode, and of which no encoding is said or another, is \
                    refused whole, with the line in which that begins.""")
    public Report file(
            @RestQuery @Parameter(description = CsvFile.ENCODING) @DefaultValue("UNICODE") CsvFile.Encoding encoding,
            byte[] content) {
        Source source = Source.FILE;
        List<LineReport> lines = CarrierFile.read(content, encoding).stream()
                .map(line -> new LineReport(
                        line.number(),
                        line.text().strip(),
                        line.wrong(),
                        line.wrong() == null ? book.take(line.item(), line.told(), source) : null))
                .toList();
        return new Report(
                lines.stream()
                        .collect(groupingBy(
                                line -> line.wrong() == null
                                        ? line.outcome().name()
                                        : line.wrong().name(),
                                TreeMap::new,
                                counting())),
                lines);
    }
}
