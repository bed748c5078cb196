package org.comity.filing.transfer;

import static org.comity.filing.problem.CaseProblem.TRANSFER_PACKAGE_UNREADABLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.check.Checkers;
import org.comity.filing.paper.FileDigest;
import org.comity.http.Caller;
import org.comity.http.RecentProof;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The file of a case comes from another court. */
@Path("/api/filing/case-files")
@RolesAllowed("clerk")
@Tag(name = "Transfer")
public class ArrivalResource {
    private final Arrivals arrivals;
    private final SealedManifest manifests;
    private final TransferConfig limits;
    private final DocumentStore store;
    private final Checkers checkers;
    private final Validator validator;
    private final ObjectMapper json;
    private final Caller caller;

    ArrivalResource(
            Arrivals arrivals,
            SealedManifest manifests,
            TransferConfig limits,
            DocumentStore store,
            Checkers checkers,
            Validator validator,
            ObjectMapper json,
            Caller caller) {
        this.arrivals = arrivals;
        this.manifests = manifests;
        this.limits = limits;
        this.store = store;
        this.checkers = checkers;
        this.validator = validator;
        this.json = json;
        this.caller = caller;
    }

    /**
     * @param fromCourt the name of the court that handed the file over, as its seal has it
     * @param fromNumber of the case there
     */
    @Schema(name = "ArrivedCase")
    public record Arrived(UUID caseId, String caseNumber, String fromCourt, String fromNumber, int papers) {}

    // Without an idempotency key: a package that comes again is known by the transfer that its seal names.
    @POST
    @RecentProof
    @RunOnVirtualThread
    @Consumes("application/zip")
    @ResponseStatus(201)
    @Refuses({409, 413, 422})
    @Operation(
            summary = "Register a case from the package of another court",
            description =
                    "Only under a seal that is believed here, and only with every byte as it was sealed; each paper is looked at as any "
                            + "upload. The case gets the next number of the caller's court, with parties and papers as they were; its fee "
                            + "was paid there and follows. A package that came before is 409 with the case that it became.")
    public Arrived take(InputStream body) throws IOException {
        try (DocumentStore.Arrived file = store.receive(body, limits.file().asLongValue());
                OpenedPackage opened = OpenedPackage.of(file.file(), manifests, limits.members())) {
            arrivals.requireNew(opened.manifest());
            TransferredCase transferred = opened.transferred(json);
            requireWhole(transferred, opened);
            return arrivals.register(opened.manifest(), opened.sealed(), transferred, received(transferred, opened));
        }
    }

    private void requireWhole(TransferredCase transferred, OpenedPackage opened) {
        Set<ConstraintViolation<TransferredCase>> wrong = validator.validate(transferred);
        if (!wrong.isEmpty()
                || !FileDigest.ofDigests(opened.digests(transferred))
                        .equals(opened.manifest().fileDigest())) {
            throw TRANSFER_PACKAGE_UNREADABLE.with();
        }
    }

    /** Each paper's bytes are kept as they come, under their digest; what no row names in the end is swept up as any upload is. */
    private List<Arrivals.Looked> received(TransferredCase transferred, OpenedPackage opened) throws IOException {
        List<Arrivals.Looked> looked = new ArrayList<>();
        boolean whole = false;
        try {
            for (TransferredCase.Paper paper : transferred.papers()) {
                Manifest.Member member = opened.require(paper.path());
                try (InputStream in = opened.open(paper.path())) {
                    DocumentStore.Arrived arrived = store.receive(in, Math.max(member.bytes(), 1) + 1);
                    looked.add(new Arrivals.Looked(arrived, null));
                    opened.requireSame(paper.path(), arrived.digest(), arrived.bytes());
                    looked.set(
                            looked.size() - 1,
                            new Arrivals.Looked(
                                    arrived,
                                    checkers.require(caller.accountId(), arrived.file())
                                            .type()));
                }
            }
            whole = true;
            return looked;
        } finally {
            if (!whole) {
                looked.forEach(Arrivals.Looked::close);
            }
        }
    }
}
