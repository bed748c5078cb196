package org.comity.hearing.business;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.comity.hearing.log.Fact;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/** One item of business. Its constructor says what it answers to and what it learns from. */
abstract class Item {
    static final int LONGEST_STATEMENT = 6_000;
    static final int LONGEST_NOTE = 1_000;

    static final Set<Role> COURT = EnumSet.of(Role.JUDGE, Role.CLERK);
    static final Set<Role> WHOLE_COURT = EnumSet.of(Role.JUDGE, Role.PANEL_MEMBER, Role.CLERK);
    /** Who presides opens the hearing and leads it, or who mediates the mediation. Source: Civil Procedure Law arts. 98, 140, 144. */
    static final Set<Role> PRESIDING = EnumSet.of(Role.JUDGE, Role.MEDIATOR);

    static final Set<Role> PARTIES = EnumSet.of(Role.PLAINTIFF, Role.DEFENDANT, Role.THIRD_PARTY);
    /** Whoever listens only asks for nothing. */
    static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.OBSERVER));

    static final Set<Phase> SITTING = EnumSet.range(Phase.ROLL_CALL, Phase.FINAL_STATEMENTS);
    static final Set<Phase> MERITS = EnumSet.range(Phase.INVESTIGATION, Phase.FINAL_STATEMENTS);
    /** While exhibits are shown and the parties say what they think of them. */
    static final Set<Phase> ON_EVIDENCE = EnumSet.of(Phase.EXCHANGE, MERITS.toArray(Phase[]::new));

    /** What a command comes to: a fact, or a {@code ProblemException} with the first rule that stands against it. */
    @FunctionalInterface
    interface Rule {
        Fact decide(Seat by, Command command);
    }

    /** Who may ask for it, when. What no grant allows is refused. */
    record Grant(Set<Role> roles, Set<Phase> phases) {}

    record Order(String name, Rule rule, List<Grant> grants) {
        boolean isOpenTo(Role role, Phase phase) {
            return grants.stream()
                    .anyMatch(grant ->
                            grant.roles().contains(role) && grant.phases().contains(phase));
        }
    }

    private final List<Order> orders = new ArrayList<>();
    private final Map<Class<?>, BiConsumer<Fact, Instant>> effects = new HashMap<>();

    static Grant to(Set<Role> roles, Set<Phase> phases) {
        return new Grant(roles, phases);
    }

    final void answers(String name, Rule rule, Grant... grants) {
        orders.add(new Order(name, rule, List.of(grants)));
    }

    /** What a fact changes here, its own or another item's. */
    final <F extends Fact> void on(Class<F> kind, Consumer<F> effect) {
        on(kind, (fact, at) -> effect.accept(fact));
    }

    /** Likewise, where it matters when it was recorded. */
    final <F extends Fact> void on(Class<F> kind, BiConsumer<F, Instant> effect) {
        effects.put(kind, (fact, at) -> effect.accept(kind.cast(fact), at));
    }

    final List<Order> orders() {
        return orders;
    }

    final void apply(Fact fact, Instant at) {
        BiConsumer<Fact, Instant> effect = effects.get(fact.getClass());
        if (effect != null) {
            effect.accept(fact, at);
        }
    }
}
