package org.comity.gateway.calendar;

import static org.comity.http.HttpProblemCode.NOT_FOUND;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.secret.Secret;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The secret address of a person's own calendar. A calendar program cannot sign in, so whoever knows the address reads it. */
@Path("/api/calendar")
@RunOnVirtualThread
public class CalendarResource {
    private final CalendarFeeds feeds;
    private final CalendarEntries entries;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final URI publicUrl;

    CalendarResource(
            CalendarFeeds feeds,
            CalendarEntries entries,
            Accounts accounts,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "comity.public-url") URI publicUrl) {
        this.feeds = feeds;
        this.entries = entries;
        this.accounts = accounts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** @param openedAt when the address was made; null if there is none */
    public record FeedView(@Nullable Instant openedAt) {}

    /** @param url said once: the court keeps only its digest */
    public record OpenedFeed(String url, Instant openedAt) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "Whether the caller's calendar has a secret address")
    public FeedView feed() {
        return feeds.findByIdOptional(caller.accountId())
                .map(feed -> new FeedView(feed.openedAt()))
                .orElse(new FeedView(null));
    }

    // Not @Once: that keeps the answer for two days, and the secret is to be kept by its holder alone. Asked twice, the
    // last address holds.
    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Makes a secret address for the caller's calendar",
            description = "The address before it ends. It is said in this answer and never again.")
    public OpenedFeed open() {
        UUID account = caller.accountId();
        Secret secret = Secret.random();
        CalendarFeed feed = feeds.findByIdOptional(account).orElseGet(() -> new CalendarFeed(account));
        feed.open(secret, clock.instant());
        feeds.persist(feed);
        audit.note("calendar-address-made", null, account);
        return new OpenedFeed(
                publicUrl.resolve("/api/calendar/" + secret.text() + ".ics").toString(), feed.openedAt());
    }

    @DELETE
    @Authenticated
    @Once
    @Transactional
    @Operation(summary = "Ends the secret address of the caller's calendar")
    public FeedView close() {
        UUID account = caller.accountId();
        if (feeds.deleteById(account)) {
            audit.note("calendar-address-ended", null, account);
        }
        return new FeedView(null);
    }

    @GET
    @Path("/{secret}.ics")
    @PermitAll
    @Transactional
    @Produces("text/calendar;charset=UTF-8")
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @Operation(
            summary = "Hearings and last days of whoever made this address, as iCalendar",
            description = "In the language of the account. A last day stands as its last hour at the court.")
    public String read(@RestPath String secret) {
        Account account = feeds.openedBy(new Secret(secret))
                .flatMap(feed -> accounts.findByIdOptional(feed.accountId()))
                .filter(holder -> !holder.isClosed())
                .orElseThrow(NOT_FOUND::with);
        return FeedText.of(
                entries.of(account.id()),
                Locale.forLanguageTag(account.locale()),
                ZoneId.of(account.zone()),
                publicUrl);
    }
}
