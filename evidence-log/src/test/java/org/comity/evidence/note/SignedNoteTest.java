package org.comity.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.comity.evidence.tree.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
    private static final Instant TIME = Instant.parse("2026-11-21T14:00:00Z");
    private static final String CHECKPOINT = new Checkpoint("log.example/1", 3, Hash.EMPTY_ROOT).text();

    @Nested
    @DisplayName("Made by other implementations")
    class MadeByOthers {
        private static final String GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        private static final String GO_NOTE = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

        @Test
        @DisplayName("the note of Go's checksum database holds")
        void goNote() throws Exception {
            NoteKey key = NoteKey.parse(GO_KEY);
            assertThat(SignedNote.parse(GO_NOTE).signedBy(List.of(key))).containsExactly(key);
            assertThat(SignedNote.parse(GO_NOTE).format()).isEqualTo(GO_NOTE);
            assertThat(key.vkey()).isEqualTo(GO_KEY);
        }

        @Test
        @DisplayName("and does not hold with another text")
        void goNoteWithAnotherText() {
            SignedNote changed = SignedNote.parse(GO_NOTE.replace("answer", "Answer"));
            assertThatThrownBy(() -> changed.signedBy(List.of(NoteKey.parse(GO_KEY))))
                    .isInstanceOf(InvalidSignature.class);
        }

        @Test
        @DisplayName("the ML-DSA-44 key of torchwood's witness test has the id that its name and bytes give")
        void mlDsaKey() throws Exception {
            NoteKey key = NoteKey.parse(resource("mldsa44.vkey").strip());
            assertThat(key.type()).isEqualTo(NoteKey.Type.ML_DSA_44);
            assertThat(key.id()).isEqualTo("b5df45c5");
            assertThat(key.raw()).hasSize(1312);
        }

        private String resource(String name) throws IOException {
            try (InputStream file = SignedNoteTest.class.getResourceAsStream(name)) {
                return new String(file.readAllBytes(), UTF_8);
            }
        }
    }

    @Nested
    @DisplayName("Signed by several keys")
    class SignedBySeveral {
        private NoteSigner log;
        private NoteSigner quantumSafe;
        private NoteSigner witness;
        private SignedNote note;

        @BeforeEach
        void sign() throws Exception {
            log = signer("log.example/1", NoteKey.Type.ED25519);
            quantumSafe = signer("log.example/1", NoteKey.Type.ML_DSA_44);
            witness = signer("witness.example/w", NoteKey.Type.ED25519_COSIGNATURE);
            note = SignedNote.sign(CHECKPOINT, TIME, List.of(log, quantumSafe, witness));
        }

        @Test
        void namesThoseWeKnow() throws Exception {
            assertThat(note.signedBy(List.of(witness.key(), log.key()))).containsExactly(log.key(), witness.key());
            assertThat(note.timeSaidBy(witness.key())).contains(TIME);
            assertThat(note.timeSaidBy(log.key())).isEmpty();
        }

        @Test
        @DisplayName("ignores a key that only shares the name of one we know")
        void ignoresUnknownKeys() throws Exception {
            NoteSigner impostor = signer("log.example/1", NoteKey.Type.ED25519);
            assertThat(note.with(impostor.sign(CHECKPOINT, TIME)).signedBy(List.of(log.key())))
                    .containsExactly(log.key());
            assertThat(SignedNote.sign(CHECKPOINT, TIME, List.of(impostor)).signedBy(List.of(log.key())))
                    .isEmpty();
        }

        @Test
        @DisplayName("refuses the whole note when one known key's signature is wrong")
        void refusesAWrongSignature() {
            SignedNote.Line right = witness.sign(CHECKPOINT, TIME);
            byte[] bytes = right.bytes();
            bytes[20] ^= 1;
            SignedNote bad = note.with(new SignedNote.Line(right.name(), right.keyId(), bytes));
            assertThatThrownBy(() -> bad.signedBy(List.of(log.key(), witness.key())))
                    .isInstanceOf(InvalidSignature.class)
                    .hasMessageContaining("witness.example/w");
        }

        @ParameterizedTest
        @EnumSource(NoteKey.Type.class)
        @DisplayName("a signature does not fit another text, another time or another name")
        void fitsNothingElse(NoteKey.Type type) throws Exception {
            NoteSigner signer = signer("log.example/1", type);
            SignedNote.Line line = signer.sign(CHECKPOINT, TIME);
            String other = new Checkpoint("log.example/1", 4, Hash.EMPTY_ROOT).text();
            assertThatThrownBy(() -> new SignedNote(other, List.of(line)).signedBy(List.of(signer.key())))
                    .isInstanceOf(InvalidSignature.class);
            byte[] cut = Arrays.copyOf(line.bytes(), 5);
            assertThatThrownBy(() -> new SignedNote(
                                    CHECKPOINT, List.of(new SignedNote.Line(line.name(), line.keyId(), cut)))
                            .signedBy(List.of(signer.key())))
                    .isInstanceOf(InvalidSignature.class);
        }

        @Test
        @DisplayName("ML-DSA-44 signs the bytes that tlog-cosignature lays out")
        void laysOutTheMessage() throws Exception {
            KeyPair pair = KeyPairGenerator.getInstance("ML-DSA-44").generateKeyPair();
            SignedNote.Line line =
                    NoteSigner.of("cosigner", NoteKey.Type.ML_DSA_44, pair).sign(CHECKPOINT, TIME);
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(message);
            fields.writeBytes("subtree/v1\n\0");
            fields.writeByte(8);
            fields.writeBytes("cosigner");
            fields.writeLong(TIME.getEpochSecond());
            fields.writeByte(13);
            fields.writeBytes("log.example/1");
            fields.writeLong(0);
            fields.writeLong(3);
            fields.write(Hash.EMPTY_ROOT.bytes());
            Signature verifier = Signature.getInstance("ML-DSA-44");
            verifier.initVerify(pair.getPublic());
            verifier.update(message.toByteArray());
            assertThat(line.bytes()).hasSize(8 + 2420);
            assertThat(verifier.verify(line.bytes(), 8, 2420)).isTrue();
        }

        @Test
        @DisplayName("needs a quorum of witnesses if the policy says so")
        void judgesByPolicy() throws Exception {
            NoteSigner second = signer("witness.example/v", NoteKey.Type.ML_DSA_44);
            String policy = "# ours\nlog " + log.key().vkey() + "\nlog "
                    + quantumSafe.key().vkey() + " https://log.example\n"
                    + "witness a " + witness.key().vkey() + "\n\twitness b "
                    + second.key().vkey() + "\n"
                    + "group both all a b\ngroup one 1 both\nquorum one\n";
            TrustPolicy.Assessment half =
                    TrustPolicy.parse(policy.getBytes(UTF_8)).assess(note);
            assertThat(half.isValid()).isFalse();
            assertThat(half.witnesses()).hasSize(1);
            TrustPolicy.Assessment whole =
                    TrustPolicy.parse(policy.getBytes(UTF_8)).assess(note.with(second.sign(CHECKPOINT, TIME)));
            assertThat(whole.isValid()).isTrue();
            assertThat(whole.logKeys()).containsExactly(log.key(), quantumSafe.key());
        }

        @ParameterizedTest(name = "[{index}] is no policy")
        @ValueSource(
                strings = {
                    "",
                    "quorum w\n",
                    "quorum none\nquorum none\n",
                    "group g 1 none\nquorum none\n",
                    "witness none KEY\nquorum none\n",
                    "witness a KEY\nwitness b KEY\nquorum none\n",
                    "witness a KEY\ngroup g 2 a\nquorum none\n",
                    "witness a KEY\ngroup g 0 a\nquorum none\n",
                    "witness a KEY\ngroup g any a\ngroup h any a\nquorum none\n",
                    "log KEY\nquorum none\n",
                    "quorum none\r\n",
                    "trust everybody\n"
                })
        void refusesWhatIsNoPolicy(String policy) {
            byte[] text = policy.replace("KEY", witness.key().vkey()).getBytes(UTF_8);
            assertThatThrownBy(() -> TrustPolicy.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest(name = "[{index}] is not a note")
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— name\n",
                "text\n\n— name AAAA\n",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n— name AAAAAAA=",
                "text\n\n— na+me AAAAAAA=\n",
                "text\n\n— name AAAAAAB=\n",
                "te\txt\n\n— name AAAAAAA=\n",
                "text\n\n— name AAAAAAA=\n\n— name AAAAAAA=\n\n"
            })
    void refusesWhatIsNotExactlyANote(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "[{index}] is not a checkpoint")
    @ValueSource(
            strings = {
                "o\n03\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "o\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "o\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n",
                "o\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "o\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nextension\n",
                "\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "o\n9999999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
            })
    void refusesWhatIsNotExactlyACheckpoint(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NoteSigner signer(String name, NoteKey.Type type) throws Exception {
        return NoteSigner.of(
                name,
                type,
                KeyPairGenerator.getInstance(NoteSigner.algorithmOf(type)).generateKeyPair());
    }
}
