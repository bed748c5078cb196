package org.comity.serviceofprocess.board;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.http.Caller;
import org.comity.serviceofprocess.board.Board.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What waits to be handed to the post, for the person or the carrier who labels it. */
@Path("/api/service/board/to-post")
@RolesAllowed("clerk")
@Tag(name = "Board")
public class ToPostResource {

    private static final int PART = 200;

    private static final String LINES = """
            select a.id, r.number, c.case_number, p.name, p.latin_name, p.chinese_name, a.sent_to, a.country
              from service_attempt a
              join service_request r on r.id = a.request_id
              join court_case c on c.case_id = a.case_id
              join court_case_party p on p.party_id = a.party_id
             where a.court = :court and a.how = 'POST' and a.state = 'UNDER_WAY' and a.id > :after
               and not exists (select 1 from postal_item i where i.attempt_id = a.id)
               %s
             order by a.id
             limit :most""";

    private final Session database;
    private final Caller caller;

    ToPostResource(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Path("/csv")
    @Produces("text/csv")
    @RunOnVirtualThread
    @Operation(summary = "What waits to be handed to the post, as CSV in UTF-8", description = """
                    With empty columns for the number of the item and the day: filled in, the file is what records that the papers \
                    were posted. A cell that a spreadsheet would compute begins with an apostrophe.""")
    public RestResponse<StreamingOutput> csv() {
        Reader reader = Reader.of(caller);
        return ResponseBuilder.<StreamingOutput>ok(out -> {
                    try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                        write(reader, writer);
                    }
                })
                .header("Content-Disposition", "attachment; filename=\"to-post.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void write(Reader reader, Writer writer) throws IOException {
        writer.write("\uFEFFattempt,item,on,request,case,party,latinName,chineseName,sentTo,country\r\n");
        UUID after = new UUID(0, 0);
        while (after != null) {
            UUID from = after;
            List<Tuple> rows = QuarkusTransaction.requiringNew()
                    .call(() -> reader.bound(database.createNativeQuery(LINES.formatted(reader.only("a")), Tuple.class))
                            .setParameter("after", from)
                            .setParameter("most", PART)
                            .getResultList());
            for (Tuple row : rows) {
                writer.write(row.get(0, UUID.class) + ",,,"
                        + IntStream.range(1, 8)
                                .mapToObj(i -> BoardResource.cell(row.get(i, String.class)))
                                .collect(Collectors.joining(","))
                        + "\r\n");
            }
            after = rows.size() < PART ? null : rows.getLast().get(0, UUID.class);
        }
    }
}
