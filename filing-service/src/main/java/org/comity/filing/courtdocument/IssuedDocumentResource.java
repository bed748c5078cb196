package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.COURT_DOCUMENT_NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a document that somebody holds was issued by a court, for anybody and without an account. */
@Path("/api/filing/issued-documents")
@PermitAll
@Tag(name = "Court documents")
public class IssuedDocumentResource {
    private final Instance<IssuedRegister> registers;

    IssuedDocumentResource(@Any Instance<IssuedRegister> registers) {
        this.registers = registers;
    }

    @GET
    @Path("/{check}")
    @Transactional
    @Operation(
            summary = "Whether a court issued a document",
            description =
                    "By the code that is printed on it, or by the SHA-256 of its file. 404 if none is known by it.")
    public IssuedDocument check(@RestPath @Size(max = 80) String check) {
        return find(check).orElseThrow(() -> COURT_DOCUMENT_NOT_FOUND.with(check));
    }

    private Optional<IssuedDocument> find(String check) {
        String digest = check.toLowerCase(Locale.ROOT);
        return digest.matches("[0-9a-f]{64}")
                ? first(register -> register.withSealedDigest(digest))
                : CheckCode.read(check).flatMap(code -> first(register -> register.withCheckCode(code)));
    }

    private Optional<IssuedDocument> first(Function<IssuedRegister, Optional<IssuedDocument>> asked) {
        return registers.stream().map(asked).flatMap(Optional::stream).findFirst();
    }
}
