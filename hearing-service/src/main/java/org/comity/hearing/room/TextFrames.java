package org.comity.hearing.room;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.util.concurrent.FastThreadLocal;

/**
 * Text as it goes over a WebSocket from a server (RFC 6455, section 5.2: final, not masked). What happens in a room goes to many lines one
 * after the other: each event loop keeps the last text as bytes, and writes the same ones to all of its lines.
 */
final class TextFrames {
    private static final int FINAL_TEXT = 0x81;
    /** The length that says that the next two bytes are the length. */
    private static final int TWO_BYTES = 126;

    static final int LONGEST = 65_535;

    private static final FastThreadLocal<TextFrames> OF_THIS_LOOP = new FastThreadLocal<>() {
        @Override
        protected TextFrames initialValue() {
            return new TextFrames();
        }

        @Override
        protected void onRemoval(TextFrames ended) {
            ended.forget();
        }
    };

    private String text;
    private ByteBuf bytes;

    private TextFrames() {}

    /** On an event loop. @return the caller's, to be written once; null if the text is longer than {@link #LONGEST} */
    static ByteBuf of(String text, ByteBufAllocator memory) {
        return OF_THIS_LOOP.get().frame(text, memory);
    }

    private ByteBuf frame(String wanted, ByteBufAllocator memory) {
        // the very same, not an equal one: to compare would cost what this spares
        if (wanted != text) {
            int length = ByteBufUtil.utf8Bytes(wanted);
            if (length > LONGEST) {
                return null;
            }
            forget();
            bytes = encoded(wanted, length, memory);
            text = wanted;
        }
        return bytes.retainedDuplicate();
    }

    private static ByteBuf encoded(String text, int length, ByteBufAllocator memory) {
        ByteBuf frame = memory.directBuffer(length + 4);
        frame.writeByte(FINAL_TEXT);
        if (length < TWO_BYTES) {
            frame.writeByte(length);
        } else {
            frame.writeByte(TWO_BYTES).writeShort(length);
        }
        ByteBufUtil.reserveAndWriteUtf8(frame, text, length);
        return frame;
    }

    private void forget() {
        if (bytes != null) {
            bytes.release();
            bytes = null;
            text = null;
        }
    }
}
