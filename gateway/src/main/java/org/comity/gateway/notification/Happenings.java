package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.news.About;
import org.comity.gateway.participation.KnownCases;

/** Who is who in a case or a hearing: what the listeners of several subjects ask in the same way. */
@Singleton
class Happenings {
    private final KnownCases cases;
    private final Accounts accounts;

    Happenings(KnownCases cases, Accounts accounts) {
        this.cases = cases;
        this.accounts = accounts;
    }

    Happening ofCase(Record fact, UUID caseId) {
        return ofCase(fact, caseId, cases.about(caseId));
    }

    /** @param about the case, with what else is said of the matter */
    Happening ofCase(Record fact, UUID caseId, About about) {
        return Happening.of(fact, about).id("case", caseId).to(Audience.PARTIES, cases.participants(caseId));
    }

    /** @param startsAt null where the time says nothing */
    Happening ofHearing(Record fact, UUID caseId, UUID hearingId, Instant startsAt) {
        return Happening.of(fact, cases.about(caseId).at(startsAt))
                .id("case", caseId)
                .id("hearing", hearingId)
                .to(Audience.PARTIES, cases.participants(caseId))
                .to(Audience.BENCH, bench(caseId, null))
                .to(Audience.INTERPRETERS, cases.interpreters(hearingId));
    }

    /** @param except who did it; null if that is nobody of the court */
    List<UUID> bench(UUID caseId, UUID except) {
        return cases.members(caseId).stream()
                .map(KnownCases.Member::accountId)
                .filter(account -> !account.equals(except))
                .toList();
    }

    /** Empty while the case is given to nobody. */
    List<UUID> judges(UUID caseId) {
        return cases.members(caseId).stream()
                .filter(member -> !member.isClerk())
                .map(KnownCases.Member::accountId)
                .toList();
    }

    /** The case's own; all of the court while it has none who is a clerk there now. */
    List<UUID> clerks(UUID caseId) {
        List<UUID> atCourt = cases.court(caseId).map(accounts::clerksOf).orElse(List.of());
        List<UUID> own = cases.members(caseId).stream()
                .filter(KnownCases.Member::isClerk)
                .map(KnownCases.Member::accountId)
                .filter(atCourt::contains)
                .toList();
        return own.isEmpty() ? atCourt : own;
    }
}
