package org.comity.gateway.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comity.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {
    private final Argon2id java = new Argon2id.Java();
    private final Argon2id fastest = Argon2id.fastest();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Pässwört-Éloïse-2026, Pa\u0308sswo\u0308rt-E\u0301loi\u0308se-2026",
        "two\u00a0words\u3000here, two words here",
        "비밀번호, \u1107\u1175\u1106\u1175\u11af\u1107\u1165\u11ab\u1112\u1169"
    })
    void typedOtherwise(String one, String other) {
        assertThat(new Password(one)).isEqualTo(new Password(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"Password, password", "ｐａｓｓ, pass", "paß, pass", "a b, ab"})
    void another(String one, String other) {
        assertThat(new Password(one)).isNotEqualTo(new Password(other));
    }

    @Test
    @DisplayName("twelve characters are twelve characters, however many units they take")
    void length() {
        assertThat(new Password("🔑".repeat(6)).length()).isEqualTo(6);
        assertThat(new Password(Normalizer.normalize("é".repeat(12), Normalizer.Form.NFD)).length())
                .isEqualTo(12);
    }

    @ParameterizedTest(name = "{0} is taken: {1}")
    @DisplayName("those that a guesser tries first are not taken, also with a year or signs at their ends")
    @CsvSource({
        "password1234, false",
        "Password-2026!, false",
        "2026 sunshine 2026, false",
        "1qaz2wsx3edc, false",
        "123456789012, false",
        "'            ', false",
        "abababababab, false",
        "аааааааааааа, false",
        "a long password, true",
        "long enough and mine, true",
        "Pässwört-Éloïse-2026, true",
        "我们的第一只猫叫小黑住在河边, true"
    })
    void common(String password, boolean taken) {
        assertThat(new Password(password).grounds().isEmpty()).isEqualTo(taken);
    }

    @Test
    @DisplayName("what one way hashed the other knows, with the parameters that we promise")
    void alike() {
        Password password = new Password("Pässwört-Éloïse-2026");
        for (Argon2id hashed : List.of(java, fastest)) {
            String hash = hashed.hash(password);
            assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            for (Argon2id compared : List.of(java, fastest)) {
                assertThat(compared.matches(password, hash)).isTrue();
                assertThat(compared.matches(new Password("another"), hash)).isFalse();
            }
        }
    }

    @Test
    @DisplayName("who has no account takes no other way")
    void nobody() {
        Passwords passwords = new Passwords(10, 10_000);
        assertThat(passwords.matches(new Password("a password that nobody has"), null))
                .isFalse();
    }

    @Test
    @DisplayName("more than can wait are told to come again, and the others are served")
    void queue() throws Exception {
        Passwords passwords = new Passwords(2, 30_000);
        List<Future<String>> people = new ArrayList<>();
        try (ExecutorService door = Executors.newFixedThreadPool(60)) {
            for (int person = 0; person < 60; person++) {
                people.add(door.submit(() -> passwords.hash(new Password("a long password"))));
            }
        }
        long served = people.stream()
                .filter(person -> person.state() == Future.State.SUCCESS)
                .count();
        assertThat(served).isBetween(1L, 59L);
        people.stream().filter(person -> person.state() == Future.State.FAILED).forEach(person -> assertThatThrownBy(
                        person::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ProblemException.class));
        assertThat(passwords.matches(new Password("x"), java.hash(new Password("x"))))
                .isTrue();
    }
}
