package org.comity.hearing.transcription;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comity.hearing.recording.Sound;
import org.comity.hearing.recording.Spoken;
import org.comity.hearing.transcription.Transcriber.NotWritten;
import org.comity.hearing.transcription.TranscriptDraft.State;
import org.comity.hearing.transcription.VoskServer.Manner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Software that writes down what is said")
class TranscriberTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IMPATIENCE = Duration.ofMillis(700);
    private static final int TONE = 440;
    private static final Sound TWO_SEGMENTS = Spoken.soundOf(Spoken.tone(TONE, 900), Spoken.tone(TONE, 900));

    private static State failure(Transcriber software) {
        return assertThrows(NotWritten.class, () -> software.write(TWO_SEGMENTS, "zh"))
                .state();
    }

    private static Transcriber vosk(String url, Duration answers) {
        return new VoskTranscriber(url, Optional.empty(), answers);
    }

    @Test
    @DisplayName("and speaks as Vosk does gets the samples, and is asked for the end; its sentences are put together")
    void voskWrites() throws Exception {
        try (VoskServer server = new VoskServer(Manner.SPEAKS, "货物 晚 到 了", "", "四 周", "the goods")) {
            String text = vosk(server.url() + "/{language}", PATIENCE).write(TWO_SEGMENTS, "zh");
            assertEquals("货物晚到了四周 the goods", text);
            assertEquals(List.of("/zh"), server.paths);
            assertEquals(List.of("{\"config\" : {\"sample_rate\" : 16000}}", "{\"eof\" : 1}"), server.texts);
            assertTone(server.samples.getBytes());
        }
    }

    /** 1.8 seconds at sixteen thousand samples a second, of a tone that rises through zero 440 times a second, and is loud. */
    private static void assertTone(byte[] bytes) {
        int number = bytes.length / 2;
        assertEquals(16_000 * 1.8, number, 1);
        int rises = 0;
        int before = 0;
        for (int at = 0; at < number; at++) {
            int sample = (short) (bytes[2 * at] & 0xFF | bytes[2 * at + 1] << 8);
            rises += before < 0 && sample >= 0 ? 1 : 0;
            before = sample;
        }
        assertEquals(TONE * 1.8, rises, 25);
        int loudest = loudest(bytes);
        assertTrue(loudest > 6_000 && loudest < 20_000, "loudest " + loudest);
    }

    @Test
    @DisplayName(
            "and speaks as Vosk does is given nothing of a damaged packet, nor a tone that is above its rate as another one")
    void samples() {
        Sound high = Spoken.soundOf(Spoken.tone(11_000, 900));
        // where it begins, a tone is also others
        byte[] steady = Arrays.copyOfRange(high.samples(), 6_400, 25_600);
        assertTrue(loudest(steady) < 200, "loudest " + loudest(steady));
        List<byte[]> packets = new ArrayList<>(TWO_SEGMENTS.packets());
        packets.set(3, new byte[] {(byte) 0xFF, 1});
        packets.add(new byte[0]);
        byte[] samples = new Sound(TWO_SEGMENTS.webm(), packets).samples();
        assertTrue(samples.length <= 16_000 * 2 * 1.8 && samples.length >= 16_000 * 2 * 1.6, "bytes " + samples.length);
    }

    private static int loudest(byte[] bytes) {
        int loudest = 0;
        for (int at = 0; at < bytes.length; at += 2) {
            loudest = Math.max(loudest, Math.abs((short) (bytes[at] & 0xFF | bytes[at + 1] << 8)));
        }
        return loudest;
    }

    @ParameterizedTest
    @DisplayName("and speaks as Vosk does, but not to an end, leaves a state and no words")
    @CsvSource({"SAYS_NOTHING, LATE", "HANGS_UP, NONSENSE", "TALKS_NONSENSE, NONSENSE"})
    void voskFails(Manner manner, State state) {
        try (VoskServer server = new VoskServer(manner, "nothing")) {
            assertEquals(state, failure(vosk(server.url(), IMPATIENCE)));
        }
    }

    @Test
    @DisplayName("and is not there, or is something else, leaves a state and no words, whatever it speaks")
    void isNotThere() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
            // takes the connection, and never answers
            assertEquals(State.LATE, failure(vosk("ws://127.0.0.1:" + closed, IMPATIENCE)));
            assertEquals(State.LATE, failure(openAi("http://127.0.0.1:" + closed, IMPATIENCE)));
        }
        assertEquals(State.UNREACHED, failure(vosk("ws://127.0.0.1:" + closed, PATIENCE)));
        assertEquals(State.UNREACHED, failure(openAi("http://127.0.0.1:" + closed, PATIENCE)));
        SpeechServer other = new SpeechServer();
        try {
            String url = other.begin();
            assertEquals(State.REFUSED, failure(vosk(url.replace("http", "ws"), PATIENCE)));
        } finally {
            other.stop();
        }
    }

    private static Transcriber openAi(String url, Duration answers) {
        return new OpenAiTranscriber(url, Optional.of("secret"), "whisper-small", answers);
    }

    @Test
    @DisplayName("and speaks as OpenAI does gets one file that plays, the model, the language and the key")
    void openAiWrites() throws Exception {
        SpeechServer server = new SpeechServer();
        try {
            String url = server.begin() + "/v1/audio/transcriptions";
            SpeechServer.answers(200, "{\"text\":\" 货物晚到了四周。\",\"usage\":{\"seconds\":2}}");
            assertEquals(" 货物晚到了四周。", openAi(url, PATIENCE).write(TWO_SEGMENTS, "zh"));
            assertEquals("Bearer secret", SpeechServer.authorization());
            assertEquals("whisper-small", SpeechServer.field("model"));
            assertEquals("zh", SpeechServer.field("language"));
            assertEquals("json", SpeechServer.field("response_format"));
            byte[] file = SpeechServer.file();
            assertArrayEquals(TWO_SEGMENTS.webm(), file);
            assertEquals(30, Spoken.packets(file));
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @DisplayName("and speaks as OpenAI does, but answers nothing of use, leaves a state and no words")
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {\"error\":{\"message\":\"key\"}} | REFUSED",
                "429 | {} | REFUSED",
                "503 | <html>down</html> | REFUSED",
                // a redirection would take the sound elsewhere
                "307 | {\"text\":\"elsewhere\"} | REFUSED",
                "200 | <html>sign in</html> | NONSENSE",
                "200 | {\"words\":[]} | NONSENSE",
                "200 | {\"text\":7} | NONSENSE",
                "200 | [] | NONSENSE",
            })
    void openAiFails(int status, String body, State state) {
        SpeechServer server = new SpeechServer();
        try {
            String url = server.begin() + "/v1/audio/transcriptions";
            SpeechServer.answers(status, body);
            assertEquals(state, failure(openAi(url, PATIENCE)));
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("and answers without an end is cut off")
    void answersWithoutEnd() {
        SpeechServer server = new SpeechServer();
        try {
            String url = server.begin() + "/v1/audio/transcriptions";
            SpeechServer.answers(200, "{\"text\":\"" + "thank you ".repeat(40_000) + "\"}");
            assertEquals(State.NONSENSE, failure(openAi(url, PATIENCE)));
        } finally {
            server.stop();
        }
    }
}
