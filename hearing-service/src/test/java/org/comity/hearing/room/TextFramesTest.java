package org.comity.hearing.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFramesTest {
    private static final UnpooledByteBufAllocator MEMORY = UnpooledByteBufAllocator.DEFAULT;

    @ParameterizedTest
    @DisplayName("a client reads what was written, however long it is")
    @CsvSource({"a, 0", "a, 1", "a, 125", "a, 126", "a, 65535", "封, 41", "封, 42", "封, 21845", "😀, 31", "😀, 16383"})
    void isReadAsWritten(String letter, int times) {
        String text = letter.repeat(times);
        assertEquals(text, read(TextFrames.of(text, MEMORY)));
    }

    @Test
    @DisplayName("half of a pair of surrogates does not break the frame")
    void loneSurrogate() {
        assertEquals("a?b", read(TextFrames.of("a\ud83db", MEMORY)));
    }

    @Test
    @DisplayName("every line gets all of it, also after another text was written and after one line gave its own back")
    void manyLines() {
        String shared = "封条破损".repeat(50);
        ByteBuf first = TextFrames.of(shared, MEMORY);
        ByteBuf second = TextFrames.of(shared, MEMORY);
        ByteBuf other = TextFrames.of("other", MEMORY);
        assertEquals(shared, read(first));
        assertEquals(shared, read(second));
        assertEquals("other", read(other));
        assertEquals(0, first.refCnt());
    }

    @Test
    @DisplayName("what is longer than the two bytes of a length is no frame")
    void tooLong() {
        assertNull(TextFrames.of("a".repeat(65_536), MEMORY));
    }

    private static String read(ByteBuf written) {
        EmbeddedChannel client = new EmbeddedChannel(new WebSocket13FrameDecoder(false, false, TextFrames.LONGEST));
        client.writeInbound(written);
        TextWebSocketFrame frame = client.readInbound();
        try {
            assertEquals(true, frame.isFinalFragment());
            return frame.text();
        } finally {
            frame.release();
        }
    }
}
