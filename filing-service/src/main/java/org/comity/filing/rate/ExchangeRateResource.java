package org.comity.filing.rate;

import static org.comity.filing.problem.FilingProblem.RATES_UNREADABLE;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.fee.KnownCurrency;
import org.comity.http.Caller;
import org.comity.http.Sha256;
import org.comity.http.contract.Refuses;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/exchange-rates")
@Authenticated
@Tag(name = "Fees")
public class ExchangeRateResource {
    /** All days since 1999 of the European Central Bank are seven. */
    private static final int LARGEST = 10 * 1024 * 1024;

    private final PublishedRates rates;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ExchangeRateResource(PublishedRates rates, AuditTrail audit, Caller caller, Clock clock) {
        this.rates = rates;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param rate null where none is known: then a clerk reads it elsewhere
     * @param binds whether a clerk is refused another: the state published it for today or, where the courts are closed today, last
     */
    @Schema(name = "RateOfToday")
    public record OfToday(@Nullable PublishedRate rate, boolean binds) {}

    @GET
    @Transactional
    @Operation(
            summary = "The rate by which a claim would be put into yuan today",
            description =
                    "The central parity that the state publishes, else the euro reference rate of the European Central Bank, of today or "
                            + "of the last day before on which one was published (Measures on the Payment of Litigation Costs, art. 55).")
    public OfToday ofToday(
            @RestQuery @KnownCurrency @Parameter(description = "ISO 4217 code", required = true) String currency) {
        LocalDate today = CourtClock.dateOf(clock.instant());
        PublishedRate known = rates.on(currency == null ? "" : currency, today).orElse(null);
        return new OfToday(known, known != null && known.bindsOn(today));
    }

    /**
     * @param read how many rates the file has
     * @param kept how many of them are new
     */
    @Schema(name = "RateImport")
    public record Import(int read, int kept, RateSource source, LocalDate first, LocalDate last) {}

    @POST
    @RunOnVirtualThread
    @Transactional
    @RolesAllowed({"clerk", "operator"})
    @Consumes({"text/csv", MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @ResponseStatus(201)
    @Refuses({422})
    @Operation(
            summary = "Import rates as they were published",
            description =
                    "The body is the file of who publishes them: the euro reference rates of the European Central Bank (eurofxref, XML or "
                            + "CSV), or the central parity of the China Foreign Exchange Trade System as a table with a column a pair "
                            + "(USD/CNY, 100JPY/CNY, CNY/KRW). What is known of a day stays as it is.")
    public Import keep(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw RATES_UNREADABLE.with();
        }
        List<PublishedRate> read = RateFile.read(new String(bytes, StandardCharsets.UTF_8));
        String digest = Sha256.hexOf(bytes);
        int kept = rates.keep(read, digest, caller.accountId(), clock.instant());
        audit.note(
                "exchange-rates-imported",
                null,
                UUID.nameUUIDFromBytes(digest.getBytes(StandardCharsets.UTF_8)),
                Map.of("digest", digest, "kept", String.valueOf(kept)));
        Comparator<PublishedRate> byDay = Comparator.comparing(PublishedRate::day);
        return new Import(
                read.size(),
                kept,
                read.getFirst().source(),
                read.stream().min(byDay).orElseThrow().day(),
                read.stream().max(byDay).orElseThrow().day());
    }
}
