package org.comity.gateway.identity.owndata;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.gateway.identity.account.AccountView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that the gateway keeps of an account but its secrets, of which it has digests or what is encrypted. What stands in cases lies with them.
 *
 * @param madeAt when the copy was made
 * @param sessions the newest first
 * @param secondFactorSince null if there is none
 * @param devices browsers from which the account was opened; what they show of themselves is kept as a digest
 * @param signsInAt the OpenID Connect issuers at which its holder signs in
 * @param calendarOpenedAt since when the calendar has an address; null if it has none
 * @param inbox what the account was told, the newest first
 * @param trail what was done with the account and by its holder here, the newest first
 * @param trailIsWhole false if there is more than {@code trail} holds: ask the court for it
 */
@Schema(name = "OwnData")
record OwnData(
        Instant madeAt,
        AccountView account,
        Instant confirmedAt,
        List<Opened> sessions,
        List<Key> passkeys,
        @Nullable Instant secondFactorSince,
        List<Seen> devices,
        List<SignsIn> signsInAt,
        List<Called> names,
        List<TakesPart> cases,
        @Nullable Instant calendarOpenedAt,
        List<Told> inbox,
        List<Done> trail,
        boolean trailIsWhole) {
    /** @param revokedAt null unless it ended before its time */
    @Schema(name = "OwnDataSession")
    record Opened(
            Instant startedAt, Instant endsAt, @Nullable Instant revokedAt) {}

    /** @param lastUsedAt null if it was never used */
    @Schema(name = "OwnDataPasskey")
    record Key(String name, Instant madeAt, @Nullable Instant lastUsedAt) {}

    @Schema(name = "OwnDataDevice")
    record Seen(Instant firstSeenAt, Instant lastSeenAt) {}

    /** @param subject by which the issuer knows the holder */
    @Schema(name = "OwnDataIssuer")
    record SignsIn(String issuer, String subject, Instant since) {}

    /** @param evidence the paper that a clerk saw */
    @Schema(name = "OwnDataRenaming")
    record Called(String from, String to, String evidence, Instant at) {}

    /** @param number null if the gateway was not told */
    @Schema(name = "OwnDataCase")
    record TakesPart(UUID caseId, @Nullable String number) {}

    /** @param kind of news @param readAt null while it is unread */
    @Schema(name = "OwnDataNews")
    record Told(String kind, Instant toldAt, @Nullable Instant readAt) {}

    /** @param byHolder false if somebody else did it, such as a wrong password @param origin the address it came from; null if none was kept */
    @Schema(name = "OwnDataAct")
    record Done(
            String act,
            boolean byHolder,
            Instant at,
            @Nullable String origin) {}
}
