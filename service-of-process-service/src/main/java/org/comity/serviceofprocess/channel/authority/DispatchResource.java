package org.comity.serviceofprocess.channel.authority;

import static org.comity.serviceofprocess.problem.ServiceProblem.STAGE_NOT_OF_CHANNEL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Once;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.comity.serviceofprocess.attempt.ServiceAttemptView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The register of how papers went abroad, with a number at each step. Source: 法释〔2013〕11号 7, 8. */
@Path("/api/service/attempts/{id}")
@RolesAllowed("clerk")
@Tag(name = "Authorities", description = "CPL 283(1) – (3), 294; HSC; 法释〔2013〕11号; 法释〔2009〕2号; 法释〔2011〕15号")
public class DispatchResource {

    private final AuthorityBook book;

    DispatchResource(AuthorityBook book) {
        this.book = book;
    }

    /**
     * @param office its name; the authority's where the papers leave for abroad
     * @param reference under which it was sent; null if it has none
     */
    record SentOn(
            @NotNull Stage stage,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String office,
            @Size(max = 200) String reference,
            @Size(max = 4000) String words,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    /** What an authority answers that is no certificate. */
    enum Answers {
        /** It has the request and works on it. */
        TAKEN_ON,
        /** It objects to the request as it is, so that something is to be mended. Source: HSC 4. */
        OBJECTED
    }

    record AuthorityAnswered(
            @NotNull Answers answer,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String office,
            @Size(max = 200) String reference,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    record AuthorityReminded(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 300) String office,
            @Size(max = 200) String reference,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @POST
    @Path("/dispatches")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that papers went to the next office", description = """
                    Within China up to the ministry, and then to the authority of the destination: clocks run from there, anew if \
                    they were sent there again. A note to a foreign state is served by that (FSIL 17(2)).""")
    public ServiceAttemptView sendOn(@RestPath UUID id, @NotNull @Valid SentOn sent) {
        ServiceAttempt attempt = book.underWay(id);
        if (!Stage.of(attempt.channel()).contains(sent.stage())) {
            throw STAGE_NOT_OF_CHANNEL.with();
        }
        Map<String, String> facts = facts(sent.office(), sent.reference(), sent.words());
        facts.put("stage", sent.stage().name());
        return book.record(
                attempt,
                sent.stage().isAbroad() ? EventKind.SENT_ABROAD : EventKind.SENT_ON,
                sent.on(),
                facts,
                sent.fileIds());
    }

    @POST
    @Path("/answers")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Records what an authority answered that is no certificate",
            description =
                    "An objection lets the request be mended and sent again (HSC 4); a refusal is recorded as failure (HSC 13).")
    public ServiceAttemptView answered(@RestPath UUID id, @NotNull @Valid AuthorityAnswered answered) {
        return book.record(
                book.underWay(id),
                EventKind.valueOf(answered.answer().name()),
                answered.on(),
                facts(answered.office(), answered.reference(), answered.words()),
                answered.fileIds());
    }

    @POST
    @Path("/reminders")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Records that an authority was asked what became of the request",
            description = "Due after 75 days (司发通〔1992〕093号), and part of every reasonable effort (HSC 15(2)).")
    public ServiceAttemptView reminded(@RestPath UUID id, @NotNull @Valid AuthorityReminded reminded) {
        return book.record(
                book.underWay(id),
                EventKind.REMINDED,
                reminded.on(),
                facts(reminded.office(), reminded.reference(), reminded.words()),
                reminded.fileIds());
    }

    static Map<String, String> facts(String office, String reference, String words) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("office", office);
        facts.put("reference", reference);
        facts.put("words", words);
        return facts;
    }
}
