package org.comity.hearing.record;

import static org.comity.hearing.problem.HearingProblem.PROOF_NOT_READY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.pack.ProofPackage;
import org.comity.evidence.record.HearingRecord;
import org.comity.hearing.business.RecordText;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.schedule.Hearing;
import org.comity.http.Caller;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/hearing/hearings/{id}")
@Authenticated
public class RecordResource {
    private final Readers readers;
    private final EventLog events;
    private final EvidenceLog evidence;
    private final EntityManager entities;
    private final RecordPaper paper;
    private final Caller caller;

    RecordResource(
            Readers readers,
            EventLog events,
            EvidenceLog evidence,
            EntityManager entities,
            RecordPaper paper,
            Caller caller) {
        this.readers = readers;
        this.events = events;
        this.evidence = evidence;
        this.entities = entities;
        this.paper = paper;
        this.caller = caller;
    }

    /** @param digest SHA-256 (hex) of the canonical JSON of the text: what is signed */
    public record RecordView(String digest, RecordText record) {}

    @GET
    @Path("/records/{version}")
    @Transactional
    @Operation(
            summary = "The record to be read and signed",
            description =
                    "In a version that the clerk has frozen. For whoever has a seat and the staff of the court; a witness, an expert or who assists a party reads it once they were heard and the hearing has come to its record (`not-called-in` before).")
    public RecordView show(@RestPath UUID id, @RestPath int version) {
        RecordText text = FrozenRecord.of(readers.ofTheRecord(id), version, events.read(id));
        return new RecordView(text.digest(), text);
    }

    @GET
    @Path("/record")
    @Produces("application/pdf")
    @Blocking
    @Operation(
            summary = "The record as a paper",
            description =
                    "PDF/A-3 of all that the digest of a frozen version covers, and of who has read, signed or refused that version so far: in Chinese, with the reader's language beside it. For whoever reads the record, from when the clerk has frozen it; times are the court's. The version that was closed bears the court's seal (PAdES), if the court has one. It is drawn anew each time; what binds are the digest and the proof. `record-not-found` while nothing was frozen.")
    public RestResponse<byte[]> paper(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "which version; the newest that was frozen if it is left out")
                    Integer version) {
        RecordPaper.Draft draft = QuarkusTransaction.requiringNew()
                .call(() -> paper.draft(readers.ofTheRecord(id), version, caller.locale()));
        return RestResponse.ResponseBuilder.ok(paper.draw(draft))
                .header("Content-Disposition", "attachment; filename=\"hearing-record-" + id + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/proof")
    @Refuses(409)
    @Produces(ProofPackage.MEDIA_TYPE)
    @Blocking
    @Operation(
            summary = "The proof of the sealed record",
            description =
                    "Every event of the room (the court's own notes as hashes), the text that was signed, the evidence log's proof of both, and the record as a paper with the court's seal: one file that `comity verify` checks offline. Signatures are acts of signed-in accounts, attested by this server; each event `record.signed` says so. 409 `proof-not-ready` until the record is sealed.")
    public RestResponse<byte[]> proof(@RestPath UUID id) {
        Closed closed = QuarkusTransaction.requiringNew().call(() -> closed(id));
        SealedRecord sealed = closed.record();
        HearingRecord record = Seal.provable(id, events.read(id), sealed.content());
        // outside any transaction: proving may have to sign a checkpoint, which must never be rolled back
        ProofPackage proof = ProofPackage.of(
                        ProofPackage.Kind.HEARING_RECORD, id, closed.paper().at())
                .evidence(evidence.proof(sealed.leafHash()), List.of())
                .hearing(record)
                .certificate(paper.draw(closed.paper()), paper.seals())
                .page()
                .forReaderOf(caller.locale().toLanguageTag());
        return RestResponse.ResponseBuilder.ok(proof.bytes(evidence))
                .header("Content-Disposition", "attachment; filename=\"" + proof.fileName() + "\"")
                .build();
    }

    private record Closed(SealedRecord record, RecordPaper.Draft paper) {}

    private Closed closed(UUID id) {
        Hearing hearing = readers.ofTheRecord(id);
        SealedRecord found = entities.find(SealedRecord.class, id);
        if (found == null) {
            throw PROOF_NOT_READY.with();
        }
        return new Closed(found, paper.draft(hearing, found.version(), caller.locale()));
    }
}
