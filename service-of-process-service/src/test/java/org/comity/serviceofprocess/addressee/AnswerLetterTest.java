package org.comity.serviceofprocess.addressee;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.serviceofprocess.addressee.AddresseeRequest.Kind;
import org.comity.serviceofprocess.addressee.CourtAnswer.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The mail that tells an addressee the court's answer")
class AnswerLetterTest {

    @Test
    @DisplayName("is whole in every language, for whatever is asked and answered, and says no more")
    void isWhole() {
        Set<String> said = new TreeSet<>(Set.of("subject", "what", "words", "periods", "page", "not", "real"));
        Arrays.stream(Kind.values()).map(kind -> "kind." + kind).forEach(said::add);
        Stream.concat(
                        Arrays.stream(Outcome.values()).map(Outcome::name),
                        Stream.of("APPLICATION_GRANTED", "APPLICATION_REFUSED"))
                .map(outcome -> "outcome." + outcome)
                .forEach(said::add);
        AnswerLetter.TEXTS.assertComplete(said);
    }
}
