package org.comity.hearing.timing;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.hearing.timing.OtherHearings.Taken;
import org.comity.http.Caller;

/**
 * A hearing for which a time is sought.
 *
 * @param cases its own first, then those that are heard with it
 * @param hearingId null while it is not scheduled yet
 */
record Plan(List<CourtCase> cases, List<Attendee> people, UUID hearingId) {
    /** Each person once, as who they are first: of the court somebody may be named twice. */
    static Plan of(List<CourtCase> cases, Stream<Attendee> people, UUID hearingId) {
        Set<List<Object>> known = new HashSet<>();
        return new Plan(
                cases,
                people.filter(person -> known.add(Arrays.asList(person.accountId(), person.partyId())))
                        .toList(),
                hearingId);
    }

    CourtCase own() {
        return cases.getFirst();
    }

    /** A party and its case. */
    record Party(CourtCase ofCase, CaseParty party) {}

    List<Party> parties() {
        return cases.stream()
                .flatMap(each -> each.parties().stream().map(party -> new Party(each, party)))
                .toList();
    }

    List<Engagement> engaged(List<Taken> taken, Instant startsAt, Instant endsAt, Caller reader) {
        return taken.stream()
                .filter(each -> each.overlaps(startsAt, endsAt))
                .flatMap(each -> attendees(each)
                        .limit(1)
                        .map(person -> new Engagement(
                                person.role(),
                                person.name(),
                                each.hearing().meetsAt(),
                                each.hearing().meetsUntil(),
                                each.hearing().courtCase().hasStaff(reader)
                                        ? each.hearing().courtCase().caseNumber()
                                        : null)))
                .toList();
    }

    private Stream<Attendee> attendees(Taken taken) {
        return people.stream().filter(person -> taken.accountId().equals(person.accountId()));
    }
}
