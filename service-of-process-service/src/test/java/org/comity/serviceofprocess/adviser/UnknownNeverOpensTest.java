package org.comity.serviceofprocess.adviser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked, a channel is open only on facts that are known. */
class UnknownNeverOpensTest {

    private static final ServiceLaw LAW = ServiceLaw.load();

    private static final Set<String> FACTS = Arrays.stream(Situation.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    private final ChannelAdviser adviser = new ChannelAdviser(LAW);

    @Property(tries = 2000)
    void everyFactUnderAnOpenVerdictIsKnown(@ForAll("situations") Situation situation) {
        for (ChannelAnswer each : adviser.advise(situation).channels()) {
            assertFalse(each.grounds().isEmpty(), each.channel() + " says why");
            if (each.answer() == Answer.OPEN) {
                assertTrue(
                        each.grounds().stream()
                                .map(LegalGround::datum)
                                .allMatch(datum -> datum == null || datum.known()),
                        each.toString());
            }
            if (each.answer() == Answer.ASK) {
                assertFalse(each.next().isEmpty(), each.channel() + " says whom to ask");
            }
        }
    }

    @Property(tries = 2000)
    void forgettingAFactClosesTheDoorThatStoodOnIt(@ForAll("situations") Situation situation) {
        for (ChannelAnswer each : adviser.advise(situation).channels()) {
            if (each.answer() != Answer.OPEN) {
                continue;
            }
            for (LegalGround ground : each.grounds()) {
                if (ground.datum() != null && FACTS.contains(ground.datum().name())) {
                    Situation forgotten =
                            Facts.replace(situation, ground.datum().name(), null);
                    assertNotEquals(
                            Answer.OPEN,
                            adviser.advise(forgotten).on(each.channel()).answer(),
                            each.channel() + " without " + ground.datum().name());
                }
            }
        }
    }

    @Property(tries = 500)
    void aStateWhoseDeclarationIsUnknownOpensNeitherPostNorElectronicService(
            @ForAll("situations") Situation situation) {
        boolean unknown = LAW.hague(situation.country())
                .filter(state -> !state.objectionToPost("").known())
                .isPresent();
        // What a foreign state itself accepts opens whatever it declared of its people.
        if (unknown && situation.kind() != AddresseeKind.FOREIGN_STATE) {
            Advice advice = adviser.advise(situation);
            assertNotEquals(Answer.OPEN, advice.on(Channel.POSTAL).answer());
            assertNotEquals(Answer.OPEN, advice.on(Channel.ELECTRONIC).answer());
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        List<String> countries = Stream.of(
                        LAW.hague().keySet(),
                        LAW.treaties().keySet(),
                        LAW.withoutTreaty().keySet(),
                        Set.of("HK", "MO", "TW", "CN", "ZZ", "ZA"))
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
        Arbitrary<Boolean> maybe = Arbitraries.of(true, false).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(countries).injectNull(0.05),
                        Arbitraries.of("GI", "PF").injectNull(0.9),
                        Arbitraries.of(AddresseeKind.class).injectNull(0.1),
                        Arbitraries.of("CN", "KR", "HK", Situation.STATELESS).injectNull(0.3),
                        Arbitraries.of(Establishment.class).injectNull(0.2),
                        Arbitraries.of(Consent.class).injectNull(0.2),
                        Arbitraries.of(Paper.class).injectNull(0.1),
                        maybe.list().ofSize(14))
                .as((country, territory, kind, nationality, establishment, consent, paper, answers) -> new Situation(
                        country,
                        territory,
                        kind,
                        nationality,
                        answers.get(0),
                        answers.get(1),
                        answers.get(2),
                        answers.get(3),
                        establishment,
                        answers.get(7),
                        answers.get(4),
                        answers.get(5),
                        consent,
                        answers.get(6),
                        pick(answers, 8, Set.of(Channel.ELECTRONIC, Channel.POSTAL), Set.of()),
                        pick(answers, 9, NamedReceiver.LITIGATION_AGENT, NamedReceiver.ESTABLISHMENT),
                        pick(answers, 10, Procedure.ORDINARY, Procedure.SUMMARY),
                        answers.get(11),
                        answers.get(12),
                        paper,
                        LocalDate.of(2026, 11, 23)));
    }

    private static <T> T pick(List<Boolean> answers, int which, T yes, T no) {
        Boolean answer = answers.get(which);
        return answer == null ? null : answer ? yes : no;
    }
}
