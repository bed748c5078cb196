package org.comity.filing.document.check;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held when it took a photograph, which most write down instead of turning the picture. Source: Exif 2.32, 4.6.4,
 * Orientation; mirrored pictures are of no camera, and left as they are.
 */
enum Orientation {
    UPRIGHT,
    UPSIDE_DOWN,
    /** The top of the page is at the right of the picture. */
    TOP_AT_RIGHT,
    TOP_AT_LEFT;

    private static final int APP1 = 0xFFE1;
    private static final int FIRST_SEGMENT = 0xFFC0;
    private static final int SCAN = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** @return upright too where nothing is said, or nothing that can be read */
    static Orientation of(Path jpeg) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(jpeg))) {
            in.readUnsignedShort();
            for (int marker = in.readUnsignedShort(); marker >= FIRST_SEGMENT && marker != SCAN; ) {
                byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
                if (marker == APP1 && isExif(segment)) {
                    return said(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                            .slice());
                }
                marker = in.readUnsignedShort();
            }
            return UPRIGHT;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException unsaid) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(byte[] segment) {
        return segment.length > EXIF.length
                && ByteBuffer.wrap(segment, 0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    /** @param tiff the directory of what the camera says begins where its first words tell */
    private static Orientation said(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> UPSIDE_DOWN;
                    case 6 -> TOP_AT_RIGHT;
                    case 8 -> TOP_AT_LEFT;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }

    /** Whether what is wide is high when it is upright. */
    boolean isTurned() {
        return this == TOP_AT_RIGHT || this == TOP_AT_LEFT;
    }

    /** What puts a picture of that size upright, with its corner at 0, 0. */
    AffineTransform upright(int width, int height) {
        AffineTransform turn = new AffineTransform();
        switch (this) {
            case UPSIDE_DOWN -> turn.rotate(Math.PI, width / 2.0, height / 2.0);
            case TOP_AT_RIGHT -> {
                turn.translate(height, 0);
                turn.quadrantRotate(1);
            }
            case TOP_AT_LEFT -> {
                turn.translate(0, width);
                turn.quadrantRotate(3);
            }
            default -> {}
        }
        return turn;
    }
}
