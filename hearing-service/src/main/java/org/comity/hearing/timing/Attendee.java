package org.comity.hearing.timing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.cases.CaseAssignee;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.Speaker;
import org.comity.hearing.interpreter.Interpreter;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.HearingSeat;
import org.comity.hearing.seat.Role;
import org.comity.law.CourtClock;

/**
 * Somebody who is to be at a hearing.
 *
 * @param accountId null while nobody acts for the party, or holds the seat
 * @param partyId null for everybody but the parties and who speaks for them
 * @param zone IANA; null where nobody knows it
 */
record Attendee(UUID accountId, UUID partyId, Role role, String name, String zone) {

    /** Before there is a hearing: to whom the case was given, the parties, and who speaks for them. */
    static Stream<Attendee> of(CourtCase known) {
        return Stream.concat(bench(known), known.parties().stream().flatMap(Attendee::of));
    }

    /** Of a hearing: everybody who has a seat, whoever only listens left out, and to whom the case was given. */
    static Stream<Attendee> of(Hearing hearing) {
        return Stream.concat(
                hearing.seats().stream()
                        .filter(seat -> seat.role() != Role.OBSERVER
                                && (seat.accountId() != null || !seat.role().isCourt()))
                        .map(Attendee::of),
                bench(hearing.courtCase()));
    }

    static Attendee of(Interpreter interpreter) {
        return new Attendee(interpreter.accountId(), null, Role.INTERPRETER, interpreter.name(), null);
    }

    private static Attendee of(HearingSeat seat) {
        return new Attendee(seat.accountId(), seat.partyId(), seat.role(), seat.name(), seat.zone());
    }

    private static Stream<Attendee> bench(CourtCase known) {
        return known.assignees().stream()
                .flatMap(assignee -> roleOf(assignee)
                        .map(role -> new Attendee(
                                assignee.accountId(), null, role, assignee.name(), CourtClock.ZONE.getId()))
                        .stream());
    }

    /** Offices as filing-service calls them; who assists a judge has no seat. */
    private static Optional<Role> roleOf(CaseAssignee assignee) {
        return switch (assignee.office()) {
            case "PRESIDING_JUDGE", "SOLE_JUDGE" -> Optional.of(Role.JUDGE);
            case "JUDGE", "ASSESSOR" -> Optional.of(Role.PANEL_MEMBER);
            case "CLERK" -> Optional.of(Role.CLERK);
            case "TECHNICAL_INVESTIGATOR" -> Optional.of(Role.TECHNICAL_INVESTIGATOR);
            default -> Optional.empty();
        };
    }

    private static Stream<Attendee> of(CaseParty party) {
        List<Speaker> speakers = party.speakers();
        Role role = Role.of(party.role());
        return speakers.isEmpty()
                ? Stream.of(new Attendee(null, party.partyId(), role, party.name(), party.zone()))
                : speakers.stream()
                        .map(speaker ->
                                new Attendee(speaker.accountId(), party.partyId(), role, speaker.name(), party.zone()));
    }
}
