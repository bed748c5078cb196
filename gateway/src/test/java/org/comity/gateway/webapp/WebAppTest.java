package org.comity.gateway.webapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What pages are made of")
class WebAppTest {
    @Test
    @DisplayName(
            "has nothing of browsers' own speech recognition, which sends what is said to whoever makes the browser")
    void leavesListeningToTheCourt() {
        List<String> scripts = text("files.txt")
                .lines()
                .filter(file -> file.endsWith(".js") || file.endsWith(".html"))
                .toList();
        assertTrue(scripts.size() > 20, "the app was built: " + scripts.size());
        List<String> listening = scripts.stream()
                .filter(script -> text(script).contains("SpeechRecognition"))
                .toList();
        assertEquals(List.of(), listening);
    }

    private static String text(String file) {
        try (InputStream in = WebAppTest.class.getResourceAsStream("/webapp/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
