package org.comity.hearing.room;

import static org.comity.hearing.log.Phase.*;
import static org.comity.hearing.room.Verb.*;
import static org.comity.hearing.seat.Role.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comity.hearing.log.Phase;
import org.comity.hearing.seat.Role;

/** Who may ask for what, when. What no line allows is refused. Asked by the writer of a room and by nobody else. */
final class Permissions {
    private record Grant(Verb verb, Set<Role> roles, Set<Phase> phases) {}

    private static final Set<Role> COURT = EnumSet.of(JUDGE, CLERK);
    private static final Set<Role> PARTIES = EnumSet.of(PLAINTIFF, DEFENDANT);
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Phase> SITTING = EnumSet.range(ROLL_CALL, FINAL_STATEMENTS);
    private static final Set<Phase> MERITS = EnumSet.range(INVESTIGATION, FINAL_STATEMENTS);

    private static final List<Grant> GRANTS = List.of(
            // CPL 140: the clerk checks who is there, the presiding judge opens and leads
            new Grant(OPEN, COURT, EnumSet.of(WAITING)),
            new Grant(ADJOURN, EnumSet.of(JUDGE), EnumSet.range(WAITING, RECORD)),
            new Grant(CALL_ATTENDANCE, EnumSet.of(CLERK), EnumSet.of(ROLL_CALL)),
            new Grant(CHECK_IDENTITY, EnumSet.of(CLERK), SITTING),
            new Grant(MOVE_PHASE, COURT, EnumSet.range(ROLL_CALL, RECORD)),
            new Grant(READ_RIGHTS, COURT, EnumSet.of(RIGHTS)),
            new Grant(ANSWER_RIGHTS, PARTIES, EnumSet.of(RIGHTS)),
            // CPL 47, 50
            new Grant(DECIDE_CHALLENGE, EnumSet.of(JUDGE), EnumSet.of(RIGHTS)),
            new Grant(STATE, EVERYBODY, SITTING),
            new Grant(RENDER, EnumSet.of(INTERPRETER, CLERK), SITTING),
            new Grant(CORRECT_STATEMENT, EVERYBODY, SITTING),
            new Grant(CORRECT_STATEMENT, EnumSet.of(CLERK), EnumSet.of(RECORD)),
            // CPL 141
            new Grant(SHOW_EXHIBIT, COURT, MERITS),
            new Grant(GIVE_OPINION, PARTIES, MERITS),
            new Grant(NOTE, COURT, EnumSet.range(WAITING, SIGNED)),
            // CPL 150
            new Grant(FREEZE_RECORD, EnumSet.of(CLERK), EnumSet.of(RECORD)),
            new Grant(READ_RECORD, EVERYBODY, EnumSet.of(RECORD)),
            new Grant(SIGN_RECORD, EVERYBODY, EnumSet.of(RECORD)),
            new Grant(REQUEST_CORRECTION, EVERYBODY, EnumSet.of(RECORD)),
            new Grant(DECIDE_CORRECTION, COURT, EnumSet.of(RECORD)),
            new Grant(REFUSE_TO_SIGN, EnumSet.of(PLAINTIFF, DEFENDANT, INTERPRETER), EnumSet.of(RECORD)),
            new Grant(SEAL_RECORD, COURT, EnumSet.of(SIGNED)));

    private Permissions() {}

    static boolean allow(Verb verb, Role role, Phase phase) {
        return GRANTS.stream()
                .anyMatch(grant -> grant.verb == verb && grant.roles.contains(role) && grant.phases.contains(phase));
    }

    /** What a role can ask for now; the page shows these and no more. */
    static List<String> of(Role role, Phase phase) {
        return Arrays.stream(Verb.values())
                .filter(verb -> allow(verb, role, phase))
                .map(Verb::wireName)
                .toList();
    }
}
